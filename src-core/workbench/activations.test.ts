import { describe, expect, it } from 'vitest';
import type { ActivationName } from '../network/activations';
import { parseCopy } from '../recovery/recovery-schema';
import { Workbench } from './workbench';
import { testBench, traceOf } from './testing/test-bench';
import { journalOf } from './testing/unsaved-work';

const activations: ActivationName[] = ['relu', 'tanh', 'softmax'];

function bench(): Workbench {
  const { workbench } = testBench();
  const sizes = [784, 3, 4, 10];
  workbench.perform({ type: 'new', sizes, activations, start: 'random', seed: 3 });
  return workbench;
}

describe('activations', () => {
  it('are told, and what is on the pad goes through them', () => {
    const workbench = bench();
    expect(workbench.snapshot().network.activations).toEqual(activations);
    expect(workbench.document.network.activations).toEqual(activations);
    workbench.perform({ type: 'pickDigit', index: 0 });
    const outputs = traceOf(workbench).a[2];
    expect(outputs.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('stay through edits, snapshots, undo, saving and opening', () => {
    const workbench = bench();
    const neuron = { layer: 0, index: 1 };
    workbench.perform({ type: 'takeSnapshot', name: 'before' });
    workbench.perform({ type: 'setBias', neuron, value: 2 });
    workbench.perform({ type: 'undo' });
    const { document } = workbench.save();
    expect(document.network.activations).toEqual(activations);
    expect(document.snapshots![0].activations).toEqual(activations);
    workbench.perform({ type: 'new', sizes: [784, 10], start: 'empty', seed: 0 });
    expect(workbench.document.network.activations).toEqual(['sigmoid']);
    workbench.open(document, 'a.safetensors');
    expect(workbench.document.network.activations).toEqual(activations);
  });

  it('survive an end without warning, in copies of unsaved work', () => {
    const workbench = bench();
    workbench.perform({ type: 'setBias', neuron: { layer: 1, index: 2 }, value: 0.5 });
    const copy = parseCopy(journalOf(workbench));
    const { workbench: after } = testBench();
    after.recover(copy);
    expect(after.document.network.structure).toEqual(workbench.document.network.structure);
    after.perform({ type: 'undo' });
    expect(after.document.network.activations).toEqual(activations);
  });

  it('that a layer cannot have change nothing', () => {
    const workbench = bench();
    const wrong: ActivationName[] = ['softmax', 'sigmoid'];
    const anew = { type: 'new', sizes: [784, 4, 10], start: 'empty', seed: 0 } as const;
    expect(() => workbench.perform({ ...anew, sizes: [784, 4, 10], activations: wrong })).toThrow(
      /softmax/,
    );
    expect(workbench.document.network.activations).toEqual(activations);
  });
});

describe('the cost', () => {
  it('that is measured is told, and what was measured before is waited for anew', () => {
    const { digits, workbench, updates, meter } = testBench();
    expect(workbench.snapshot().cost).toBe('quadratic');
    const { revision } = workbench.snapshot();
    workbench.perform({ type: 'useCost', cost: 'crossEntropy' });
    expect(updates.at(-1)).toEqual({ revision: revision + 1, cost: 'crossEntropy' });
    expect(workbench.snapshot().cost).toBe('crossEntropy');
    expect(workbench.snapshot().measurement).toBeNull();
    meter.answer(digits);
    expect(workbench.snapshot().measurement!.costName).toBe('crossEntropy');
  });
});
