import { describe, expect, it } from 'vitest';
import { explainFlow } from '../explain/flow';
import { randomNetwork } from '../document/initial';
import { forward } from '../network/forward';
import { testBench } from '../workbench/testing/test-bench';
import { ask } from './questions';

/* Digit i of the toy set has label i mod 10; on the pad is the first seven. */

const total = (values: ArrayLike<number>) => Array.from(values).reduce((sum, one) => sum + one, 0);

describe('the flow', () => {
  it('is about the answer rather than the label of a wrong digit', async () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'setBias', neuron: { layer: 2, index: 6 }, value: 1000 });
    const flow = await ask(workbench, { kind: 'flow', target: null, baseline: 'blank' });
    expect(flow?.target).toEqual({ layer: 2, index: 6, against: 7 });
    const { network } = workbench.document;
    const { z } = forward(network, workbench.sources.input.pixels);
    expect(flow?.margin.digit).toBe(z[2][6] - z[2][7]);
    const ink = flow!.margin.digit - flow!.margin.baseline;
    expect(total(flow!.pixels)).toBeCloseTo(ink, 9);
  });

  it('of a large network is found on a thread of its own, and is the same', async () => {
    const { workbench } = testBench();
    workbench.open(randomNetwork([784, 70, 12, 10], 4), 'large.npz');
    const target = { layer: 2, index: 1, against: 0 };
    const flow = await ask(workbench, { kind: 'flow', target, baseline: 'mean' });
    const { images, practice } = workbench.sources.results.digits;
    const mean = new Float64Array(784);
    for (let i = 0; i < practice * 784; i++) mean[i % 784] += images[i] / 255 / practice;
    const { network } = workbench.document;
    const to = workbench.sources.input.pixels;
    const expected = explainFlow({ network, muted: undefined, target, from: mean, to });
    expect(flow!.neurons[1]).toHaveLength(12);
    flow!.neurons[1].forEach((one, j) => expect(one).toBeCloseTo(expected.neurons[1][j], 12));
  });

  it('is null where all outputs are muted, and none where the neuron is not there', async () => {
    const { workbench } = testBench();
    const outputs = Array.from({ length: 10 }, (_, index) => ({ layer: 2, index }));
    workbench.perform({ type: 'mute', neurons: outputs, on: true });
    expect(await ask(workbench, { kind: 'flow', target: null, baseline: 'blank' })).toBeNull();
    const target = { layer: 1, index: 16, against: null };
    await expect(ask(workbench, { kind: 'flow', target, baseline: 'blank' })).rejects.toThrow();
  });

  it('tells the ink of a neuron: all of its flow', async () => {
    const { workbench } = testBench();
    const flow = await ask(workbench, { kind: 'flow', target: null, baseline: 'blank' });
    const { target, steps } = flow!;
    const through = { layer: 1, index: 7, from: null };
    const ink = await ask(workbench, {
      kind: 'flowInk',
      target,
      baseline: 'blank',
      steps,
      through,
    });
    expect(total(ink)).toBeCloseTo(flow!.neurons[1][7], 9);
  });

  it('tells what is usual: the mean over all digits', async () => {
    const { workbench, meter, digits } = testBench();
    meter.answer(digits);
    const target = { layer: 2, index: 7, against: 3 };
    const terms = await ask(workbench, { kind: 'flowTerms', target });
    const { network } = workbench.document;
    let sum = 0;
    for (let i = 0; i < digits.labels.length; i++) {
      const pixels = Array.from(digits.images.subarray(i * 784, (i + 1) * 784), (p) => p / 255);
      sum += forward(network, pixels).a[1][4];
    }
    expect(terms?.usual?.[4]).toBeCloseTo(sum / digits.labels.length, 5);
    expect(terms?.a).toHaveLength(16);
  });
});
