import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copySelected, deleteSelected, moveSelected, pasteClip } from './clip';
import { selectionBounds } from './selection';
import { bits, grid, grids, cellsPicture, selected } from './testing/pictures';

const { size, values } = grid(
  '1 2 3 4', //
  '5 6 7 8',
  '9 10 11 12',
);
const bent = selected('.##.', '..#.', '....');

describe('copySelected', () => {
  it('is the block around the selection, with a mask of what belongs to it', () => {
    expect(copySelected(size, values, bent)).toEqual({
      columns: 2,
      rows: 2,
      values: Float32Array.of(2, 3, 0, 7),
      mask: Uint8Array.of(1, 1, 0, 1),
    });
  });

  it('is all for null, and null for nothing', () => {
    expect(copySelected(size, values, null)?.values).toEqual(values);
    expect(copySelected(size, values, new Uint8Array(12))).toBeNull();
  });
});

describe('pasteClip', () => {
  const clip = copySelected(size, values, bent)!;

  it('covers what is there and says where', () => {
    const pasted = pasteClip(size, values, clip, 0, 1);
    expect([...pasted.values]).toEqual([1, 2, 3, 4, 2, 3, 7, 8, 9, 7, 11, 12]);
    expect(cellsPicture(size, pasted.selection)).toEqual(['....', '##..', '.#..']);
  });

  it('loses what lies beyond the grid, on any side', () => {
    // The clip’s right column is 3 over 7: at column −1 it comes to lie in the first.
    expect([...pasteClip(size, values, clip, -1, 0).values]).toEqual([
      3, 2, 3, 4, 7, 6, 7, 8, 9, 10, 11, 12,
    ]);
    // Its top left cell, 2, is the only one left in the last corner.
    expect([...pasteClip(size, values, clip, 3, 2).values]).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2,
    ]);
    expect(pasteClip(size, values, clip, 9, -9).values).toEqual(values);
  });

  it('keeps within a selection', () => {
    const first = selected('#...', '#...', '#...');
    const pasted = pasteClip(size, values, clip, 0, 0, first);
    expect([...pasted.values]).toEqual([2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(cellsPicture(size, pasted.selection)).toEqual(['#...', '....', '....']);
  });
});

describe('deleteSelected', () => {
  it('leaves zeros, or what is asked for', () => {
    expect([...deleteSelected(values, bent)]).toEqual([1, 0, 0, 4, 5, 6, 0, 8, 9, 10, 11, 12]);
    expect([...deleteSelected(values, null, -1)]).toEqual(Array.from({ length: 12 }, () => -1));
  });
});

describe('moveSelected', () => {
  it('takes the piece away, puts it down, and the selection goes with it', () => {
    const moved = moveSelected(size, values, bent, -1, 1);
    expect([...moved.values]).toEqual([1, 0, 0, 4, 2, 3, 0, 8, 9, 7, 11, 12]);
    expect(cellsPicture(size, moved.selection)).toEqual(['....', '##..', '.#..']);
  });

  it('fills the place left behind', () => {
    const moved = moveSelected(size, values, bent, 9, 0, { fill: 0.5 });
    expect([...moved.values]).toEqual([1, 0.5, 0.5, 4, 5, 6, 0.5, 8, 9, 10, 11, 12]);
    expect(cellsPicture(size, moved.selection)).toEqual(['....', '....', '....']);
  });

  it('moves nothing if nothing is selected', () => {
    expect(moveSelected(size, values, new Uint8Array(12), 1, 1).values).toEqual(values);
  });

  it('there and back over zeros leaves what was, where the piece stays on the grid', () => {
    const way = fc.integer({ min: -6, max: 6 });
    fc.assert(
      fc.property(grids, way, way, (g, across, along) => {
        const block = selectionBounds(g.size, g.selection);
        if (block === null) return;
        const alone = g.values.map((value, i) => (g.selection?.[i] === 0 ? 0 : value));
        const dx = within(across, -block.column, g.size.columns - block.column - block.columns);
        const dy = within(along, -block.row, g.size.rows - block.row - block.rows);
        const there = moveSelected(g.size, alone, g.selection, dx, dy);
        const back = moveSelected(g.size, there.values, there.selection, -dx, -dy);
        expect(bits(back.values)).toEqual(bits(alone));
        if (g.selection !== null) expect(back.selection).toEqual(g.selection);
      }),
    );
  });
});

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
