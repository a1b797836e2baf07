import { describe, expect, it } from 'vitest';
import { plainDocument, type NetworkDocument } from '../../document/network-document';
import { Network } from '../../network/network';
import { emptyBench, networkOf } from '../testing/test-bench';
import { performed, refused } from './testing/performed-edits';
import { gestureOn } from '../testing/gesture';
import { settled } from '../testing/settled';

const file = { kind: 'file', id: 1 } as const;
const taking = { type: 'takeNeuron', from: file } as const;

/** Two hidden neurons that see pixels 7 and 8, the second called loop, and an output of both. */
function other(): NetworkDocument {
  const document = plainDocument(new Network([784, 2, 10]));
  const { network } = document;
  network.weightsOf(0, 0)[7] = 1.5;
  network.weightsOf(0, 1)[8] = -2;
  network.layers[0].biases[1] = 0.25;
  network.weightsOf(1, 4).set([7, 8]);
  network.layers[1].biases[4] = -0;
  const [hidden, outputs] = document.names;
  return { ...document, names: [[hidden[0], 'loop'], outputs] };
}

/** A workbench with empty neurons, and the other network open beside it. */
function benchWith(sizes: readonly number[] = [784, 3, 10], document = other()) {
  const bench = emptyBench(sizes);
  bench.workbench.open(document, 'two.safetensors', 'comparison');
  return bench;
}

describe('takeNeuron', () => {
  it('takes weights, bias and the name', async () => {
    const { workbench } = benchWith();
    const neuron = { layer: 0, index: 1 };
    const taken = await performed(workbench, { ...taking, neuron, to: { layer: 0, index: 2 } });
    expect(taken.label).toBe('Copy loop of two.safetensors · hidden 1 neuron 2');
    expect(taken.changed).toEqual(['0.2']);
    expect(taken.network.weightsOf(0, 2)).toEqual(other().network.weightsOf(0, 1));
    expect(taken.network.layers[0].biases[2]).toBe(0.25);
    expect(taken.facts.names[0]).toEqual(['', '', 'loop']);
  });

  it('leaves a neuron its name where the other has none', async () => {
    const { workbench } = benchWith();
    const to = { layer: 0, index: 2 };
    workbench.perform({ type: 'rename', neuron: to, name: 'mine' });
    const taken = await performed(workbench, { ...taking, neuron: { layer: 0, index: 0 }, to });
    expect(taken.label).toBe('Copy hidden 1 neuron 0 of two.safetensors · mine');
    expect(taken.facts.names[0][2]).toBe('mine');
  });

  it('puts later weights in the order of the work, 0 where the other has no neuron', async () => {
    const { workbench } = benchWith();
    // The work's neurons 2 and 0 see what the other's 0 and 1 do.
    workbench.perform({ type: 'setWeight', neuron: { layer: 0, index: 2 }, input: 7, value: 3 });
    workbench.perform({ type: 'setWeight', neuron: { layer: 0, index: 0 }, input: 8, value: -1 });
    const to = { layer: 1, index: 9 };
    workbench.perform({ type: 'setWeight', neuron: to, input: 1, value: 5 });
    const taken = await performed(workbench, { ...taking, neuron: { layer: 1, index: 4 }, to });
    expect(taken.label).toBe('Copy output 4 of two.safetensors · output 9');
    expect([...taken.network.weightsOf(1, 9)]).toEqual([8, 0, 7]);
    expect(taken.network.layers[1].biases[9]).toBe(-0);
    expect(taken.facts.names[1][9]).toBe('9');
  });

  it('takes from a snapshot and from the last save', async () => {
    const { workbench, meter, digits } = emptyBench([784, 3, 10]);
    const neuron = { layer: 0, index: 0 };
    const to = { layer: 0, index: 1 };
    const set = (value: number) =>
      workbench.perform({ type: 'setWeight', neuron, input: 2, value });
    set(1);
    workbench.perform({ type: 'takeSnapshot', name: 'first' });
    meter.answer(digits);
    await settled();
    set(2);
    workbench.save().written('a.safetensors');
    set(3);
    const taken = await performed(workbench, {
      ...taking,
      from: { kind: 'snapshot', id: 1 },
      neuron,
      to,
    });
    expect(taken.label).toBe('Copy hidden 1 neuron 0 of snapshot “first” · hidden 1 neuron 1');
    expect(taken.network.weightsOf(0, 1)[2]).toBe(1);
    const saved = await performed(workbench, { ...taking, from: { kind: 'saved' }, neuron, to });
    expect(saved.label).toBe('Copy hidden 1 neuron 0 of the last save · hidden 1 neuron 1');
    expect(saved.network.weightsOf(0, 1)[2]).toBe(2);
    expect(saved.network.weightsOf(0, 0)[2]).toBe(3);
  });

  it('is a part of the gesture under way: the last one counts', async () => {
    const { workbench } = benchWith();
    const to = { layer: 0, index: 0 };
    const hand = gestureOn(workbench);
    for (const index of [1, 0]) await hand.perform({ ...taking, neuron: { layer: 0, index }, to });
    hand.end();
    const { history, facts } = workbench.snapshot();
    expect(history.entries).toHaveLength(1);
    expect(facts.names[0][0]).toBe('');
    const network = networkOf(workbench);
    expect([network.weightsOf(0, 0)[7], network.weightsOf(0, 0)[8]]).toEqual([1.5, 0]);
  });

  it('is refused for a locked neuron', async () => {
    const { workbench } = benchWith();
    const to = { layer: 0, index: 2 };
    workbench.perform({ type: 'lock', neurons: [to], on: true });
    await refused(
      workbench,
      { ...taking, neuron: { layer: 0, index: 1 }, to },
      'Hidden 1 neuron 2 is locked: unlock it to change it.',
    );
  });

  it('is refused where the inputs have nothing to do with each other', async () => {
    const { workbench } = benchWith();
    await refused(
      workbench,
      { ...taking, neuron: { layer: 1, index: 4 }, to: { layer: 0, index: 0 } },
      'The 2 inputs of output 4 of two.safetensors have nothing to do with the 784 of hidden 1 neuron 0; copy a neuron of the same layer.',
    );
  });

  it('is refused for what is not there', async () => {
    const { workbench } = benchWith();
    const neuron = { layer: 0, index: 2 };
    await refused(
      workbench,
      { ...taking, neuron, to: neuron },
      'There is no neuron 2 in layer 1 of a 784-2-10 network.',
    );
    const first = { layer: 0, index: 0 };
    await refused(
      workbench,
      { ...taking, neuron: first, to: { layer: 0, index: 3 } },
      'There is no neuron 3 in layer 1 of a 784-3-10 network.',
    );
    const from = (side: object) => ({ ...taking, from: side, neuron: first, to: first }) as never;
    await refused(
      workbench,
      from({ kind: 'file', id: 2 }),
      'This file is no longer open for comparison.',
    );
    await refused(
      workbench,
      from({ kind: 'snapshot', id: 1 }),
      'This snapshot is no longer there.',
    );
    await refused(
      workbench,
      from({ kind: 'saved' }),
      'Knobs doesn’t know what was last saved: save the network first.',
    );
  });
});
