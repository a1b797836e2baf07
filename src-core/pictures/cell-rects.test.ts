import { expect, it } from 'vitest';
import { cellRects } from './cell-rects';

const LINE = [0xc3, 0xcb, 0xd6];
const POSITIVE = [0x18, 0x58, 0xc2];
const NEGATIVE = [0xd9, 0x70, 0x1b];

it('is a frame and a rectangle for each cell, in whole pixels', () => {
  const place = { x: 1, y: 0.5, width: 1, height: 0.5 };
  const rects = cellRects({ kind: 'cells', ...place, columns: 2, values: [4, 0], max: 4 }, 10);
  expect([...rects]).toEqual([
    { left: 9, top: 4, width: 12, height: 7, color: LINE },
    { left: 10, top: 5, width: 5, height: 5, color: POSITIVE },
    { left: 15, top: 5, width: 5, height: 5, color: [255, 255, 255] },
  ]);
});

it('mixes a colour by the share of the strongest weight', () => {
  const values = [0.5, -0.25, -3];
  const place = { x: 0, y: 0, width: 3, height: 1 };
  const rects = [...cellRects({ kind: 'cells', ...place, columns: 3, values, max: 1 }, 5)];
  // Halfway from white to 18, 58, c2 and a quarter of the way to d9, 70, 1b; no more than all of it.
  expect(rects.slice(1).map(({ color }) => color)).toEqual([
    [140, 172, 225],
    [246, 219, 198],
    NEGATIVE,
  ]);
});

it('puts a stroke into the middle of negative cells that have room for it', () => {
  const place = { x: 0, y: 0, width: 2, height: 1 };
  const rects = [
    ...cellRects({ kind: 'cells', ...place, columns: 2, values: [-1, -0.01], max: 1 }, 20),
  ];
  expect(rects).toHaveLength(4);
  expect(rects[2]).toMatchObject({ left: 5, top: 9, width: 10, height: 2 });
  // Three fifths of the way from d9, 70, 1b to 5c, 2a, 04.
  expect(rects[2].color).toEqual([142, 70, 13]);
});

it('draws lines between large cells', () => {
  const place = { x: 0, y: 0, width: 2, height: 2 };
  const rects = [
    ...cellRects({ kind: 'cells', ...place, columns: 2, values: [0, 0, 0, 0], max: 1 }, 40),
  ];
  expect(rects.slice(5)).toEqual([
    { left: 40, top: 0, width: 1, height: 80, color: [0xe6, 0xea, 0xef] },
    { left: 0, top: 40, width: 80, height: 1, color: [0xe6, 0xea, 0xef] },
  ]);
});
