import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import { anyEditButLock, anyTransaction, owned } from './testing/any-command';
import type { Command } from './commands';
import { performed, refused } from './edits/testing/performed-edits';
import { parseCopy } from '../recovery/recovery-schema';
import {
  changedNeurons,
  comparable,
  emptyBench,
  networkOf,
  workbenchState,
  testBench,
  toyDigits,
  throughFile,
} from './testing/test-bench';
import { recoveryCopy } from './testing/unsaved-work';

const first = { layer: 0, index: 2 };
const second = { layer: 0, index: 9 };
const later = { layer: 1, index: 4 };
const lock = (...neurons: (typeof first)[]) => ({ type: 'lock', neurons, on: true }) as const;

describe('locked neurons', () => {
  it('are not changed by any edit', async () => {
    const ids = fc.uniqueArray(fc.record({ layer: fc.nat(2), index: fc.nat(9) }), {
      minLength: 1,
      maxLength: 12,
      selector: ({ layer, index }) => `${layer}.${index}`,
    });
    const edits = fc.array(
      fc.oneof({ weight: 2, arbitrary: owned(anyEditButLock) }, anyTransaction),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(ids, edits, fc.boolean(), async (locked, commands, negative) => {
        const { workbench, meter, digits } = testBench(toyDigits(20));
        meter.answer(digits);
        await workbench.perform({ type: 'takeSnapshot', name: 'start' });
        workbench.perform({
          type: 'operate',
          neurons: locked,
          operation: { kind: 'add', amount: 1 },
          selection: null,
        });
        // A −0 that becomes 0 is a change, too.
        if (negative)
          for (const neuron of locked) workbench.perform({ type: 'setBias', neuron, value: -0 });
        workbench.perform(lock(...locked));
        const [before, names] = [networkOf(workbench), workbench.snapshot().facts.names];
        for (const command of commands) {
          try {
            await workbench.perform(command);
          } catch (error) {
            expect(error).toBeInstanceOf(KnobsError);
          }
        }
        const changed = new Set(changedNeurons(before, networkOf(workbench)));
        for (const { layer, index } of locked) {
          expect(changed).not.toContain(`${layer}.${index}`);
          expect(workbench.snapshot().facts.names[layer][index]).toBe(names[layer][index]);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('refuse what would change nothing else', async () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'lock', neurons: [first, second, { layer: 2, index: 7 }], on: true });
    const clear = { type: 'clearNeurons' } as const;
    await refused(
      workbench,
      { ...clear, neurons: [first] },
      '“mean 2” is locked: unlock it to change it.',
    );
    await refused(
      workbench,
      { ...clear, neurons: [first, second] },
      'These 2 neurons are locked: unlock them to change them.',
    );
    await refused(workbench, { type: 'rename', neuron: first, name: 'x' }, '“mean 2” is locked');
    await refused(workbench, { type: 'copyNeuron', from: second, to: first }, '“mean 2” is locked');
    await refused(
      workbench,
      { type: 'setBias', neuron: { layer: 2, index: 7 }, value: 1 },
      'Output 7 is locked: unlock it to change it.',
    );
  });

  it('are left out where others are changed', async () => {
    const { workbench } = testBench();
    workbench.perform(lock(first, { layer: 1, index: 0 }));
    const clear = { type: 'clearNeurons', neurons: [first, second] } as const;
    const cleared = await performed(workbench, clear);
    expect(cleared.changed).toEqual(['0.9']);
    expect(cleared.label).toBe('Clear · mean 9');
    const column = { type: 'fillColumn', layer: 1, input: 3, value: 8 } as const;
    const { changed } = await performed(workbench, column);
    expect(changed).toEqual(Array.from({ length: 15 }, (_, i) => `1.${i + 1}`));
  });

  it('are not swapped, nor are those that feed them', async () => {
    const { workbench } = testBench();
    workbench.perform(lock(first));
    const swap = { type: 'swapNeurons', layer: 0 } as const;
    await refused(workbench, { ...swap, a: 2, b: 9 }, '“mean 2” is locked');
    await refused(workbench, { ...swap, a: 9, b: 2 }, '“mean 2” is locked');
    await performed(workbench, { ...swap, a: 3, b: 9 });
    workbench.perform(lock(later));
    await refused(workbench, { ...swap, a: 3, b: 9 }, '“looks like 4” is locked');
  });

  it('can be unlocked, copied from, muted and undone', async () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'setBias', neuron: first, value: 5 });
    workbench.perform(lock(first));
    await performed(workbench, { type: 'mute', neurons: [first], on: true });
    await performed(workbench, { type: 'copyNeuron', from: first, to: second });
    workbench.perform({ type: 'goTo', position: 0 });
    expect(networkOf(workbench).layers[0].biases[2]).not.toBe(5);
    workbench.perform({ type: 'goTo', position: 4 });
    workbench.perform({ type: 'lock', neurons: [first], on: false });
    await performed(workbench, { type: 'setBias', neuron: first, value: 6 });
  });
});

describe('another network over locked neurons', () => {
  it('has them as they are, names and mutes with them', () => {
    const { workbench } = testBench();
    workbench.perform(lock(first, later));
    workbench.perform({ type: 'mute', neurons: [later], on: true });
    const before = networkOf(workbench);
    workbench.perform({ type: 'new', sizes: [784, 16, 16, 10], start: 'random', seed: 3 });
    const after = networkOf(workbench);
    const kept = [first, later];
    for (const { layer, index } of kept) {
      expect(after.weightsOf(layer, index)).toEqual(before.weightsOf(layer, index));
      expect(after.layers[layer].biases[index]).toBe(before.layers[layer].biases[index]);
    }
    expect(changedNeurons(before, after)).toHaveLength(42 - 2);
    const { names, muted, locked } = workbench.snapshot().facts;
    expect([names[0][2], names[0][3], names[1][4]]).toEqual(['mean 2', '', 'looks like 4']);
    expect(muted.flat().filter(Boolean)).toHaveLength(1);
    expect([muted[1][4], locked[0][2], locked[1][4]]).toEqual([true, true, true]);
    expect(locked.flat().filter(Boolean)).toHaveLength(2);
    expect(workbench.snapshot().history.entries).toEqual([]);
  });

  it('is refused if it has another structure', async () => {
    const { workbench } = testBench();
    const file = throughFile(emptyBench([784, 16, 10]).workbench);
    workbench.perform(lock(first));
    const other: Command = { type: 'new', sizes: [784, 16, 10], start: 'empty', seed: 0 };
    const sentence =
      '1 locked neuron of this 784-16-16-10 network would be lost in a 784-16-10 network.';
    await refused(workbench, other, sentence);
    const before = comparable(workbench);
    expect(() => workbench.open(file, 'b.safetensors')).toThrow(
      `b.safetensors was not opened and nothing has changed. ${sentence}`,
    );
    expect(comparable(workbench)).toEqual(before);
    workbench.perform(lock(second));
    await refused(workbench, other, '2 locked neurons of this');
    workbench.perform({ type: 'lock', neurons: [first, second], on: false });
    workbench.perform(other);
    expect(networkOf(workbench).sizes).toEqual([784, 16, 10]);
  });

  it('opened from a file is not what the file has', () => {
    const { workbench } = testBench();
    const file = throughFile(emptyBench().workbench);
    workbench.perform(lock(first));
    workbench.open(file, 'c.safetensors');
    expect(workbench.snapshot().file).toEqual({
      name: 'c.safetensors',
      saved: true,
      edited: true,
      comparable: true,
      opened: true,
    });
    expect(workbench.edited).toBe(true);
    workbench.perform({ type: 'setBias', neuron: second, value: 1 });
    workbench.perform({ type: 'undo' });
    expect(workbench.edited).toBe(true);
    workbench.save().written('c.safetensors');
    expect(workbench.edited).toBe(false);
  });

  it('started anew is work that no file has', () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'setBias', neuron: first, value: 5 });
    workbench.perform(lock(first));
    const anew: Command = { type: 'new', sizes: [784, 16, 16, 10], start: 'empty', seed: 0 };
    workbench.perform(anew);
    expect(workbench.edited).toBe(true);
    expect(workbench.snapshot().file).toMatchObject({ saved: false, edited: true });
    const restored = testBench().workbench;
    restored.recover(parseCopy(recoveryCopy(workbench, 0)));
    expect(workbenchState(restored)).toEqual(workbenchState(workbench));
    expect(networkOf(restored).layers[0].biases[2]).toBe(5);
    workbench.save().written('e.safetensors');
    expect(workbench.edited).toBe(false);
    workbench.perform({ type: 'lock', neurons: [first], on: false });
    workbench.perform(anew);
    expect(workbench.edited).toBe(false);
  });

  it('brings its own locks along', () => {
    const { workbench } = testBench();
    workbench.perform(lock(second, later));
    const saved = throughFile(workbench);
    const opened = testBench().workbench;
    opened.open(saved, 'd.safetensors');
    expect(workbenchState(opened)).toEqual(workbenchState(workbench));
    expect(opened.edited).toBe(false);
    const over = testBench().workbench;
    over.perform(lock(first));
    over.open(saved, 'd.safetensors');
    const { locked } = over.snapshot().facts;
    expect([locked[0][2], locked[0][9], locked[1][4]]).toEqual([true, true, true]);
  });
});
