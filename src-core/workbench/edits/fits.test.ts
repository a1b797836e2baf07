import { describe, expect, it } from 'vitest';
import { writeImages, writeLabels } from '../../digits/idx';
import { tracesOf } from '../../evaluator/reference';
import { fitBiasBetween, fitBiasToShare } from '../../fits/fit-bias';
import { fitGain } from '../../fits/fit-gain';
import { rowFromTags } from '../../fits/rows';
import { parameterBytes, emptyBench, lastLabel, networkOf, testBench } from '../testing/test-bench';
import type { Workbench } from '../workbench';
import type { Command } from '../commands';
import type { EditOf } from '../edit-commands';
import { performed, refused } from './testing/performed-edits';
import { gestureOn } from '../testing/gesture';

const first = { layer: 0, index: 3 };
const second = { layer: 0, index: 4 };
const hidden = { layer: 1, index: 6 };

/** Σ w·a of a neuron for every digit, from the traces of the plain forward pass. */
function sumsOf(
  { workbench, digits }: ReturnType<typeof testBench>,
  { layer, index }: typeof first,
) {
  const network = networkOf(workbench);
  const bias = network.layers[layer].biases[index];
  return Float32Array.from(tracesOf(digits, network), ({ z }) => z[layer][index] - bias);
}

const biasOf = (workbench: Workbench, { layer, index }: typeof first) =>
  networkOf(workbench).layers[layer].biases[index];

/** How many digits a neuron is above one half for. */
function above(bench: ReturnType<typeof testBench>, neuron: typeof first): number {
  const bias = biasOf(bench.workbench, neuron);
  return sumsOf(bench, neuron).filter((sum) => sum + bias > 0).length;
}

describe('fitBias', () => {
  it('to a share of the digits', async () => {
    const bench = testBench();
    const expected = [first, hidden].map((neuron) => fitBiasToShare(sumsOf(bench, neuron), 0.25));
    const { label, changed } = await performed(bench.workbench, {
      type: 'fitBias',
      neurons: [first, hidden],
      to: { kind: 'share', share: 0.25 },
    });
    expect(label).toBe('Fit bias · 2 neurons');
    expect(changed).toEqual(['0.3', '1.6']);
    expect(biasOf(bench.workbench, first)).toBe(Math.fround(expected[0]));
    expect(biasOf(bench.workbench, hidden)).toBe(Math.fround(expected[1]));
    expect(above(bench, first)).toBe(10);
  });

  it('between chosen digits and the others of the same part', async () => {
    const bench = testBench();
    const { workbench } = bench;
    // Digits are labelled 0 to 9 four times over; the last ten are the exam.
    const chosen = Uint32Array.of(3, 8, 13, 18, 23, 28);
    const { bias } = fitBiasBetween(sumsOf(bench, first).subarray(0, 30), chosen);
    const { label } = await performed(workbench, {
      type: 'fitBias',
      neurons: [first],
      to: { kind: 'between', chosen: { part: 'practice', labels: [3, 8] } },
    });
    expect(label).toBe('Fit bias · mean 3');
    expect(biasOf(workbench, first)).toBe(Math.fround(bias));
  });

  it('between each neuron’s own digit and the others', async () => {
    const bench = testBench();
    const { workbench } = bench;
    const biases = [3, 4].map((index) => {
      const chosen = Uint32Array.of(index, index + 10, index + 20);
      return fitBiasBetween(sumsOf(bench, { layer: 0, index }).subarray(0, 30), chosen).bias;
    });
    await performed(workbench, {
      type: 'fitBias',
      neurons: [first, second],
      to: { kind: 'own' },
    });
    expect([biasOf(workbench, first), biasOf(workbench, second)]).toEqual(biases.map(Math.fround));
    // The blots of a label are at places of its own: four of forty.
    expect([above(bench, first), above(bench, second)]).toEqual([4, 4]);
  });

  it('by what the network answers waits for the measurement', async () => {
    const { workbench, meter, digits } = testBench();
    workbench.perform({ type: 'setBias', neuron: { layer: 2, index: 6 }, value: 1000 });
    const before = biasOf(workbench, first);
    const chosen = { part: 'all' as const, labels: [3], answers: 'wrong' as const };
    const done = workbench.perform({
      type: 'fitBias',
      neurons: [first],
      to: { kind: 'between', chosen },
    });
    expect(biasOf(workbench, first)).toBe(before);
    meter.answer(digits);
    await done;
    // Everything is taken for a 6: all 3s are wrong.
    const { bias } = fitBiasBetween(
      sumsOf({ workbench, meter, digits, updates: [], failures: [] }, first),
      Uint32Array.of(3, 13, 23, 33),
    );
    expect(biasOf(workbench, first)).toBe(Math.fround(bias));
  });

  it('of a locked neuron changes the others', async () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'lock', neurons: [second], on: true });
    const to = { kind: 'share', share: 0.5 } as const;
    const fit = { type: 'fitBias', neurons: [first, second], to } as const;
    expect((await performed(workbench, fit)).changed).toEqual(['0.3']);
    await refused(workbench, { ...fit, neurons: [second] }, '“mean 4” is locked');
  });

  it('in a gesture is one entry, of the share that came last', async () => {
    const bench = testBench();
    const { workbench } = bench;
    const expected = fitBiasToShare(sumsOf(bench, first), 0.75);
    const hand = gestureOn(workbench);
    for (const share of [0.1, 0.4, 0.75]) {
      await hand.perform({ type: 'fitBias', neurons: [first], to: { kind: 'share', share } });
    }
    hand.end();
    expect(workbench.snapshot().history.entries).toHaveLength(1);
    expect(lastLabel(workbench)).toBe('Fit bias · mean 3');
    expect(biasOf(workbench, first)).toBe(Math.fround(expected));
    expect(above(bench, first)).toBe(30);
  });
});

describe('fitGain', () => {
  it('scales weights and bias by the factor', async () => {
    const bench = testBench();
    const { workbench } = bench;
    const before = networkOf(workbench);
    const factor = fitGain(sumsOf(bench, first), before.layers[0].biases[3]);
    const command = { type: 'fitGain', neurons: [first] } as const;
    const { label, network, changed } = await performed(workbench, command);
    expect(label).toBe('Fit gain · mean 3');
    expect(changed).toEqual(['0.3']);
    expect(network.weightsOf(0, 3)).toEqual(before.weightsOf(0, 3).map((w) => w * factor));
    expect(network.layers[0].biases[3]).toBe(Math.fround(before.layers[0].biases[3] * factor));
    // The root mean square of z is 2 then.
    const bias = biasOf(workbench, first);
    const squares = sumsOf(bench, first).map((sum) => (sum + bias) ** 2);
    expect(Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / 40)).toBeCloseTo(2, 5);
  });

  it('refuses what would be too large', async () => {
    const { workbench } = emptyBench();
    // The first pixel has no ink in any digit, so this weight adds nothing to any sum.
    workbench.perform({ type: 'setWeight', neuron: first, input: 0, value: 1e38 });
    workbench.perform({ type: 'setWeight', neuron: first, input: 300, value: 1e-3 });
    await refused(workbench, { type: 'fitGain', neurons: [first] }, 'too large');
  });
});

describe('tagRow', () => {
  const tags: EditOf<'tagRow'>['tags'] = [
    ...(['no', 'no', 'any', 'yes', 'any'] as const),
    ...(['any', 'any', 'any', 'yes', 'no'] as const),
  ];
  const tagRow = { type: 'tagRow', neuron: hidden, tags, strength: 4, withBias: true } as const;

  /** Mean activations [16 × 10] of the first layer by label: each has four digits. */
  function means({ workbench, digits }: ReturnType<typeof testBench>): Float32Array {
    const sums = new Float64Array(160);
    tracesOf(digits, networkOf(workbench)).forEach(({ a }, i) => {
      a[0].forEach((value, j) => (sums[j * 10 + digits.labels[i]] += value));
    });
    return Float32Array.from(sums, (sum) => sum / 4);
  }

  it('makes the row from what the layer before does', async () => {
    const bench = testBench();
    const expected = rowFromTags(means(bench), tags, 4);
    const { label, network, changed } = await performed(bench.workbench, tagRow);
    expect(label).toBe('Fill row for 3, 8 · looks like 6');
    expect(changed).toEqual(['1.6']);
    expected.weights.forEach((weight, i) => {
      expect(network.weightsOf(1, 6)[i]).toBeCloseTo(weight, 5);
    });
    expect(network.layers[1].biases[6]).toBeCloseTo(expected.bias, 4);
    expect(Math.max(...network.weightsOf(1, 6).map(Math.abs))).toBe(4);
  });

  it('may leave the bias as it is', async () => {
    const { workbench } = testBench();
    const { network } = await performed(workbench, { ...tagRow, withBias: false });
    expect(network.layers[1].biases[6]).toBe(-6);
  });

  it('refuses what is no row of a later layer, or too large', async () => {
    const { workbench } = testBench();
    await refused(workbench, { ...tagRow, neuron: first }, 'Pixels feed the first layer');
    await refused(
      workbench,
      { ...tagRow, neuron: { layer: 3, index: 0 } },
      'no neuron 0 in layer 4',
    );
    await refused(workbench, { ...tagRow, neuron: { layer: 1, index: 16 } }, 'no neuron 16');
    await refused(workbench, { ...tagRow, tags: tags.map(() => 'any') }, 'No digit is tagged yes');
    await refused(workbench, { ...tagRow, strength: 1e39, withBias: false }, 'too large');
    await refused(workbench, { ...tagRow, strength: 1e39 }, 'too large');
  });
});

describe('what is set from all digits', () => {
  const share = { kind: 'share', share: 0.5 } as const;

  it('says why it cannot be', async () => {
    const { workbench } = emptyBench();
    const fit = { type: 'fitBias', neurons: [first] } as const;
    await refused(workbench, { ...fit, to: share }, 'its weighted sum is the same for all digits');
    await refused(workbench, { type: 'fitGain', neurons: [first] }, 'This neuron cannot be fitted');
    const chosen = { part: 'all' as const, labels: [] };
    await refused(workbench, { ...fit, to: { kind: 'between', chosen } }, 'No digits are chosen');
    await refused(
      workbench,
      { ...fit, neurons: [{ layer: 0, index: 10 }], to: { kind: 'own' } },
      'Neuron 10 has no digit of its own',
    );
    await refused(
      workbench,
      { ...fit, neurons: [{ layer: 0, index: 16 }], to: share },
      'There is no neuron 16 in layer 1',
    );
    await refused(workbench, { type: 'fitGain', neurons: [{ layer: 4, index: 0 }] }, 'in layer 5');
  });

  it('does not happen to another network or with other digits', async () => {
    for (const [meanwhile, sentence] of [
      ['network', 'Another network was opened meanwhile.'],
      ['digits', 'Other digits were opened meanwhile.'],
    ] as const) {
      for (const command of [
        { type: 'fitBias', neurons: [first], to: share },
        { type: 'fitGain', neurons: [first] },
        {
          type: 'tagRow',
          neuron: hidden,
          tags: ['yes', 'no', ...new Array<'any'>(8).fill('any')],
          strength: 1,
          withBias: true,
        },
      ] satisfies Command[]) {
        const { workbench, meter } = testBench();
        let opened: Promise<unknown> | undefined;
        const ask = meter.ask.bind(meter);
        meter.ask = async (question) => {
          await null;
          await opened;
          return ask(question);
        };
        const done = workbench.perform(command);
        if (meanwhile === 'network') {
          workbench.perform({ type: 'new', sizes: [784, 16, 16, 10], start: 'stamps', seed: 0 });
        } else {
          opened = workbench.openDigits([
            { name: 'images.idx', bytes: writeImages(new Uint8Array(3 * 784).fill(9)) },
            { name: 'labels.idx', bytes: writeLabels(Uint8Array.of(1, 2, 7)) },
          ]);
        }
        const before = parameterBytes(workbench);
        await expect(done).rejects.toThrow(sentence);
        expect(parameterBytes(workbench)).toBe(before);
        expect(workbench.snapshot().history.entries).toEqual([]);
      }
    }
  });

  it('is refused with the reason when nothing can be measured', async () => {
    const { workbench, meter } = testBench();
    meter.fail({ id: 'plain', values: { text: 'Measuring has stopped.' } });
    await refused(workbench, { type: 'fitGain', neurons: [first] }, 'Measuring has stopped.');
    const chosen = { part: 'all' as const, answers: 'wrong' as const };
    const to = { kind: 'between', chosen } as const;
    await refused(workbench, { type: 'fitBias', neurons: [first], to }, 'Measuring has stopped.');
  });
});
