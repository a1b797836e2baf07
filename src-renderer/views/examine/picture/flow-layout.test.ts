import { shownMargin } from '#core/explain/apportion';
import { describe, expect, it } from 'vitest';
import { explainFlow } from '#core/explain/flow';
import { randomNetwork } from '#core/document/initial';
import { flowLayout } from './flow-layout';
import { neighbour } from './picture-keys';
import { shownNeurons } from './shown-neurons';

const room = { width: 750, height: 640, rem: 14 };
const to = Float32Array.from({ length: 784 }, (_, i) => (i % 9 === 0 ? 1 : 0));

function layoutOf(sizes: number[]) {
  const { network } = randomNetwork(sizes, 5);
  for (let i = 0; i < network.parameters.length; i++) network.parameters[i] *= 4;
  const target = { layer: sizes.length - 2, index: 3, against: 8 };
  const flow = explainFlow({ network, muted: undefined, target, from: new Float64Array(784), to });
  return { flow, layout: flowLayout(flow, room) };
}

describe('which neurons are shown', () => {
  it('the largest, from the most for to the most against, and the rest as one', () => {
    expect(shownNeurons(Float64Array.of(0.1, -3, 0, 2, 0.2, -0.4), 2)).toEqual([
      { index: 3, count: 1, flow: 2 },
      { index: 1, count: 1, flow: -3 },
      { index: null, count: 3, flow: expect.closeTo(-0.1, 12) },
    ]);
  });

  it('all of them where only one more would be the rest, but for those that pass nothing', () => {
    const shown = shownNeurons(Float64Array.of(1, 0, 2, -1), 2);
    expect(shown.map(({ index }) => index)).toEqual([2, 0, 3]);
  });
});

describe.each([[[784, 10]], [[784, 16, 16, 10]], [[784, 32, 24, 20, 16, 10]]])(
  'the picture of %j',
  (sizes) => {
    const { flow, layout } = layoutOf(sizes);

    it('has a column for each layer, each of which adds up as shown', () => {
      expect(layout.columns).toHaveLength(sizes.length - 1);
      const { baseline, ink } = shownMargin(flow.margin, 2);
      expect((baseline + ink).toFixed(2)).toBe(flow.margin.digit.toFixed(2));
      for (const column of layout.columns) {
        expect(column.reduce((sum, { shown }) => sum + shown, 0)).toBeCloseTo(ink, 9);
      }
    });

    it('lies within its room, and no two neurons lie on each other', () => {
      for (const column of layout.columns) {
        const ys = column.map(({ y }) => y);
        ys.slice(1).forEach((y, i) => expect(y - ys[i]).toBeGreaterThan(1.7 * room.rem));
        expect(Math.min(...ys)).toBeGreaterThan(0);
        expect(Math.max(...ys)).toBeLessThan(room.height);
      }
    });

    it('has ribbons as wide as what flows', () => {
      // From the upper edge at the right end down to the lower one.
      const widths = layout.ribbons.map(({ path, flow }) => {
        const [, top, bottom] = /C\S+ \S+ \S+ \S+ \S+ (\S+)V(\S+)C/.exec(path)!;
        return { wide: Number(bottom) - Number(top), flow: Math.abs(flow) };
      });
      const most = widths.reduce((a, b) => (a.flow > b.flow ? a : b));
      expect(most.wide).toBeGreaterThan(5);
      for (const { wide, flow } of widths) {
        expect(wide).toBeCloseTo((flow / most.flow) * most.wide, -0.3);
      }
    });
  },
);

it('keys lead along the picture', () => {
  const { layout } = layoutOf([784, 16, 16, 10]);
  const end = { layer: 2, index: 3, from: null };
  const ribbon = neighbour(layout, end, 'ArrowLeft')!;
  expect(ribbon).toMatchObject({ layer: 2, index: 3 });
  expect(neighbour(layout, ribbon, 'ArrowRight')).toEqual(end);
  const before = neighbour(layout, ribbon, 'ArrowLeft')!;
  expect(before).toEqual({ layer: 1, index: ribbon.from, from: null });
  expect(neighbour(layout, end, 'ArrowDown')).toEqual({ layer: 2, index: 8, from: null });
  expect(neighbour(layout, end, 'ArrowUp')).toBeNull();
  const first = neighbour(layout, before, 'Home')!;
  expect(first).toMatchObject({ layer: 1, index: layout.columns[1][0].index });
});
