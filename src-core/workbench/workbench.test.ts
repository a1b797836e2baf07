import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import type { Command } from './commands';
import type { EditCommand } from './edit-commands';
import { parameterBytes, lastLabel, testBench } from './testing/test-bench';
import { anyTransaction, owned } from './testing/any-command';
import { gestureOn } from './testing/gesture';

const neuron = { layer: 0, index: 3 };
/** The brush of one pixel along a line. */
const stroke = {
  type: 'paint',
  neuron,
  path: Float32Array.of(4.5, 4.5, 1, 9.5, 4.5, 1),
  value: 0.5,
  size: 1,
  hardness: 1,
  mode: 'set',
  selection: null,
} as const;

describe('editing', () => {
  it('paints, tells what changed, and undoes to the last bit', () => {
    const { workbench, updates } = testBench();
    const before = parameterBytes(workbench);
    workbench.perform(stroke);
    const [{ runs }] = updates;
    expect(runs).toEqual([{ offset: 3 * 784 + 4 * 28 + 4, values: new Float32Array(6).fill(0.5) }]);
    expect(lastLabel(workbench)).toBe('Paint 6 weights · mean 3');
    workbench.perform({ type: 'undo' });
    expect(parameterBytes(workbench)).toEqual(before);
  });

  it('makes one entry of a gesture, and Escape restores everything', () => {
    const { workbench } = testBench();
    const before = parameterBytes(workbench);
    const hand = gestureOn(workbench);
    for (const value of [1, 2, 3]) hand.perform({ type: 'setBias', neuron, value });
    hand.end();
    expect(workbench.snapshot().history.entries).toHaveLength(1);
    workbench.perform({ type: 'undo' });
    const next = gestureOn(workbench);
    next.perform({ type: 'setBias', neuron, value: 9 });
    next.cancel();
    expect(parameterBytes(workbench)).toEqual(before);
    expect(workbench.snapshot().history.entries).toHaveLength(1);
  });

  it.each<[Command, RegExp]>([
    [{ type: 'setBias', neuron: { layer: 7, index: 0 }, value: 1 }, /no neuron 0 in layer 8/],
    [{ type: 'setWeight', neuron, input: 784, value: 1 }, /has 784 weights/],
    [{ type: 'setBias', neuron, value: 1e39 }, /too large/],
    [{ ...stroke, neuron: { layer: 1, index: 0 } }, /first layer/],
    [{ type: 'pickDigit', index: 40 }, /no digit 40/],
    [{ type: 'new', sizes: [784, 0, 10], start: 'empty', seed: 0 }, /0 neurons/],
    [{ type: 'new', sizes: [784, 5, 10], start: 'stamps', seed: 0 }, /ten neurons/],
  ])('refuses %j with a sentence and changes nothing', (command, sentence) => {
    const { workbench, updates } = testBench();
    const before = workbench.snapshot();
    expect(() => workbench.perform(command)).toThrow(sentence);
    expect(() => workbench.perform(command)).toThrow(KnobsError);
    expect(workbench.snapshot()).toEqual(before);
    expect(updates).toEqual([]);
  });

  it('keeps names as they are written, without surrounding or repeated spaces', () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'rename', neuron, name: '  left   loop ' });
    expect(workbench.snapshot().facts.names[0][3]).toBe('left loop');
    workbench.perform({ type: 'undo' });
    expect(workbench.snapshot().facts.names[0][3]).toBe('mean 3');
  });

  it('undoes any sequence of edits to the exact bytes, and redoes it', () => {
    const neurons = fc.record({ layer: fc.nat(2), index: fc.nat(9) });
    const value = fc.float({ noNaN: true, noDefaultInfinity: true });
    const at = fc.float({ min: -3, max: 31, noNaN: true });
    const edits = owned<EditCommand>(
      fc.oneof(
        fc.record({ type: fc.constant('setBias' as const), neuron: neurons, value }),
        fc.record({
          type: fc.constant('setWeight' as const),
          neuron: neurons,
          input: fc.nat(15),
          value,
        }),
        fc.record({
          type: fc.constant('paint' as const),
          neuron: fc.record({ layer: fc.constant(0), index: fc.nat(15) }),
          path: fc
            .array(fc.tuple(at, at, fc.float({ min: 0, max: 1, noNaN: true })), {
              minLength: 2,
              maxLength: 2,
            })
            .map((points) => Float32Array.from(points.flat())),
          value,
          size: fc.integer({ min: 1, max: 15 }),
          hardness: fc.constantFrom(0, 0.5, 1),
          mode: fc.constantFrom('set' as const, 'smooth' as const),
          selection: fc.constant(null),
        }),
      ),
    );
    const any = fc.oneof({ weight: 3, arbitrary: edits }, { weight: 2, arbitrary: anyTransaction });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 15 }), (commands) => {
        const { workbench } = testBench();
        const before = parameterBytes(workbench);
        for (const command of commands) workbench.perform(command);
        workbench.letGo();
        const after = parameterBytes(workbench);
        workbench.perform({ type: 'goTo', position: 0 });
        expect(parameterBytes(workbench)).toEqual(before);
        workbench.perform({ type: 'goTo', position: commands.length });
        expect(parameterBytes(workbench)).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });
});
