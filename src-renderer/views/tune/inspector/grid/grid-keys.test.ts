import { describe, expect, it } from 'vitest';
import { rectangleSelection } from '#core/grid/selection';
import { PIXEL_GRID } from '#core/stencils/stencil';
import { testBench } from '#core/workbench/testing/test-bench';
import { memoryHost } from '../../../../hosts/testing/memory';
import type { AppContext } from '../../../../state/app';
import { Preview } from '../../../../state/preview.svelte';
import { Session } from '../../../../state/session.svelte';
import { Tools } from '../../../../state/tools.svelte';
import { View } from '../../../../state/view.svelte';
import { GridKeys } from './grid-keys';
import { english } from '#core/words/english';

const cell = { row: 14, column: 14 };
const held = { opposite: false, even: false };
const neuron = { layer: 0, index: 0 };
const NOTHING_HELD = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  getModifierState: () => false,
};

async function start() {
  const { host } = await memoryHost(testBench().workbench);
  const session = await Session.start(host.workbench, {
    next: (task) => task(),
    after: (task) => task(),
  });
  const [view, tools, preview] = [new View(session), new Tools(), new Preview(session)];
  const neurons = { picking: null };
  const app = { session, view, tools, preview, neurons } as unknown as AppContext;
  const keys = new GridKeys(app);
  const press = (key: string) =>
    keys.press({ key, ...NOTHING_HELD } as unknown as KeyboardEvent, cell);
  const labels = () => session.history.entries.map(({ label }) => english.say(label));
  return { session, view, tools, preview, app, keys, press, labels };
}

describe('What keys do on the grid', () => {
  it('goes on while something else is done; each is an entry of its own', async () => {
    const { session, view, keys, press, labels } = await start();
    view.brushValue = 7;
    press(' ');
    keys.move({ row: 14, column: 16 }, held);
    void session.perform({ type: 'rename', neuron, name: 'x' });
    keys.move({ row: 14, column: 20 }, held);
    keys.release(' ');
    // Not pressed down any more.
    keys.move({ row: 14, column: 24 }, held);
    await session.settled();
    expect(labels()).toHaveLength(2);
    expect(labels()[0]).toMatch(/^Name /);
    expect(labels()[1]).toMatch(/^Paint /);
    const weights = session.network.weightsOf(0, 0);
    expect([weights[14 * 28 + 20], weights[14 * 28 + 24] === 7]).toEqual([7, false]);
    session.undo();
    await session.settled();
    expect(session.network.weightsOf(0, 0)[14 * 28 + 20]).not.toBe(7);
    expect(session.names[0][0]).toBe('x');
  });

  it('is what undo takes back while it is under way, and nothing else', async () => {
    const { session, view, keys, press, labels } = await start();
    await session.perform({ type: 'rename', neuron, name: 'x' });
    const before = session.network.parameters.slice();
    view.brushValue = 7;
    press(' ');
    session.redo();
    session.undo();
    keys.move({ row: 14, column: 20 }, held);
    keys.release(' ');
    await session.settled();
    expect(labels()).toHaveLength(1);
    expect(session.history.position).toBe(1);
    expect(session.network.parameters).toEqual(before);
  });

  it('calls off a pick, then a preview, and drops the selection last', async () => {
    const { tools, preview, press } = await start();
    tools.selection = rectangleSelection(PIXEL_GRID, 12.5, 12.5, 14.5, 14.5);
    tools.tool = 'pick';
    const operation = { kind: 'add', amount: 1 } as const;
    preview.show(Symbol('adjust'), {
      type: 'operate',
      neurons: [neuron],
      operation,
      selection: null,
    });
    const isLeft = [
      () => tools.tool === 'pick',
      () => preview.isOpen,
      () => tools.selection !== null,
    ];
    const seen = Array.from({ length: 3 }, () => {
      press('Escape');
      return isLeft.map((holds) => holds());
    });
    expect(seen).toEqual([
      [false, true, true],
      [false, false, true],
      [false, false, false],
    ]);
  });

  it('is an entry beside a preview, and a selection leaves the preview as it is', async () => {
    const { view, tools, preview, keys, press, labels } = await start();
    const owner = Symbol('adjust');
    const operation = { kind: 'add', amount: 1 } as const;
    const neurons = [neuron];
    view.brushValue = 7;
    press(' ');
    preview.show(owner, { type: 'operate', neurons, operation, selection: null });
    keys.leave();
    tools.tool = 'select';
    press(' ');
    keys.move({ row: 15, column: 16 }, held);
    press(' ');
    expect(tools.selection?.reduce((sum, on) => sum + on, 0)).toBe(6);
    expect(preview.isOf(owner)).toBe(true);
    await preview.apply(owner);
    expect(labels()).toHaveLength(2);
  });

  it('moves a selection, and on a locked neuron not even its outline', async () => {
    const { session, tools, keys } = await start();
    const outline = rectangleSelection(PIXEL_GRID, 12.5, 12.5, 14.5, 14.5);
    tools.tool = 'select';
    tools.select(outline);
    keys.nudge(0, 2);
    keys.release('ArrowDown');
    await session.settled();
    expect(tools.selection).toEqual(rectangleSelection(PIXEL_GRID, 12.5, 14.5, 14.5, 16.5));

    await session.perform({ type: 'lock', neurons: [neuron], on: true });
    tools.select(outline);
    keys.nudge(0, 1);
    keys.nudge(0, 1);
    await expect.poll(() => tools.selection?.join()).toBe(outline.join());
    expect(english.say(session.problem!)).toMatch(/ is locked/);
  });

  it('gives the brush its value back when Pick is called off', async () => {
    const { app, view, tools } = await start();
    view.brushValue = 7;
    tools.tool = 'pick';
    const use = tools.inHand.press(app, { x: 3.5, y: 3.5, pressure: 1 }, held);
    expect(view.brushValue).not.toBe(7);
    use.cancel();
    expect(view.brushValue).toBe(7);
  });

  it('leaves the brush what fits each neuron when Pick is called off', async () => {
    const { app, session, view, tools } = await start();
    const [one, other] = [neuron, { layer: 0, index: 1 }];
    await session.perform({ type: 'setWeight', neuron: one, input: 0, value: 40 });
    await session.perform({ type: 'setWeight', neuron: other, input: 0, value: -90 });
    tools.tool = 'pick';
    const use = tools.inHand.press(app, { x: 3.5, y: 3.5, pressure: 1 }, held);
    use.cancel();
    expect(view.brushValue).toBe(40);
    view.select(other);
    expect(view.brushValue).toBe(90);
  });
});
