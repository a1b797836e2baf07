import { describe, expect, it } from 'vitest';
import { fitInFile } from '../document/saved-state';
import { parseCopy } from '../recovery/recovery-schema';
import { settled } from './testing/settled';
import { testBench, throughFile } from './testing/test-bench';
import type { Workbench } from './workbench';
import { recoveryCopy } from './testing/unsaved-work';

const neuron = { layer: 2, index: 6 };
const take = (workbench: Workbench, name: string) =>
  workbench.perform({ type: 'takeSnapshot', name });
const saved = (workbench: Workbench) => workbench.snapshot().facts.snapshots;

function save(workbench: Workbench) {
  const document = throughFile(workbench);
  workbench.save().written('a.safetensors');
  return document;
}

describe('snapshots', () => {
  it('are in the file, with their scores, and later ones have other ids', async () => {
    const { workbench, meter, digits } = testBench();
    void take(workbench, 'one');
    meter.answer(digits);
    await settled();
    workbench.perform({ type: 'setBias', neuron, value: 7 });
    void take(workbench, 'two');
    workbench.perform({ type: 'deleteSnapshot', id: 1 });
    workbench.perform({ type: 'undo' });
    expect(workbench.edited).toBe(true);
    const file = save(workbench);
    expect(workbench.edited).toBe(false);

    const opened = testBench().workbench;
    opened.open(file, 'a.safetensors');
    expect(opened.edited).toBe(false);
    expect(saved(opened)).toEqual(saved(workbench));
    expect(saved(opened)[0].scores?.all.count).toBe(40);
    void take(opened, 'three');
    expect(saved(opened).map(({ id }) => id)).toEqual([1, 2, 3]);
    opened.perform({ type: 'returnTo', id: 1 });
    opened.perform({ type: 'goTo', position: 0 });
    expect(saved(opened)).toHaveLength(3);
  });

  it('make the work edited, also when taking them was undone', () => {
    const { workbench } = testBench();
    void take(workbench, 'one');
    expect(workbench.edited).toBe(true);
    workbench.perform({ type: 'undo' });
    // It is still there, and no file has it.
    expect(saved(workbench)).toHaveLength(1);
    expect(workbench.edited).toBe(true);
    expect(recoveryCopy(workbench, 0)).not.toBeNull();
    save(workbench);
    expect(workbench.edited).toBe(false);
    void take(workbench, 'two');
    workbench.perform({ type: 'undo' });
    expect(workbench.snapshot().file.edited).toBe(true);
  });

  it('that no file has are so after a crash, too', () => {
    const { workbench } = testBench();
    save(workbench);
    void take(workbench, 'one');
    workbench.perform({ type: 'undo' });
    const restored = testBench().workbench;
    restored.recover(parseCopy(recoveryCopy(workbench, 0)));
    expect(restored.edited).toBe(true);
    const { file, ...before } = recoveryCopy(workbench, 0)!;
    const { nextSnapshot: _, ...older } = file;
    restored.recover(parseCopy({ ...before, file: older }));
    expect(restored.edited).toBe(true);
    save(restored);
    expect(restored.edited).toBe(false);
  });

  it('are not taken without room in a file', () => {
    const { workbench } = testBench();
    const sizes = [784, 128, 128, 128, 128, 10];
    workbench.perform({ type: 'new', sizes, start: 'empty', seed: 0 });
    let room = 0;
    for (; fitInFile(new Array(room + 1).fill({ sizes })); room++) void take(workbench, `${room}`);
    expect(() => take(workbench, 'one more')).toThrow(
      `A file has no room for more than ${room} snapshots of this network: delete one first.`,
    );
    expect(saved(workbench)).toHaveLength(room);
    expect(workbench.snapshot().history.entries).toHaveLength(room);
    throughFile(workbench);
  });

  it('of a file that is compared with stay out of the work', () => {
    const { workbench } = testBench();
    void take(workbench, 'one');
    const file = save(workbench);
    const other = testBench().workbench;
    other.open(file, 'a.safetensors', 'comparison');
    expect(saved(other)).toEqual([]);
    expect(other.edited).toBe(false);
  });
});
