import { writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainDocument } from '#core/document/network-document';
import { safetensors } from '#core/formats/safetensors';
import { Network } from '#core/network/network';
import { commandBench } from '../testing/command-bench';

const { at, knobs } = commandBench();

/*
 * 784-2-10 with ReLU and identity, and digits whose pixels are all 51/255 = 0.2. Neuron 0 has a = 4, neuron 1
 * a = 0 at z = −1. z₉ = a₀ = 4, z₄ = 3 + 2a₁ = 3, all others −1. The practice digits are 0 to 9, so all
 * but 9 are wrong.
 */
beforeAll(async () => {
  const network = new Network({ sizes: [784, 2, 10], activations: ['relu', 'identity'] });
  network.weightsOf(0, 0)[3] = 20;
  network.layers[0].biases[1] = -1;
  network.layers[1].biases.fill(-1);
  network.weightsOf(1, 9).set([1, 0]);
  network.layers[1].biases[9] = 0;
  network.weightsOf(1, 4).set([0, 2]);
  network.layers[1].biases[4] = 3;
  await writeFile(at('four.safetensors'), safetensors.write(plainDocument(network)));
});

interface Fix {
  readonly layer: string;
  readonly neuron: number;
  readonly input: number | null;
  readonly change: number;
  readonly gained: number;
  readonly lost: number;
  readonly net: number;
}

async function fix(...args: string[]): Promise<Fix[]> {
  const { status, out, err } = await knobs('fix', at('four.safetensors'), ...args, '--json');
  expect([status, err]).toEqual([0, '']);
  const { knobs: found, ...rest } = JSON.parse(out) as { knobs: Fix[] };
  expect(rest).toEqual({});
  return found;
}

const of = (found: Fix[], layer: string, neuron: number, input: number | null) =>
  found.find((one) => one.layer === layer && one.neuron === neuron && one.input === input);

describe('knobs fix', () => {
  it('names the smallest change of each number that puts the digit right', async () => {
    const found = await fix('--set', 'practice', '--index', '4');
    expect(Object.keys(found[0])).toEqual([
      ...['layer', 'neuron', 'input', 'change', 'gained', 'lost', 'net'],
    ]);
    const changes = (layer: string, neuron: number, input: number | null) =>
      of(found, layer, neuron, input)?.change;
    // z₄ has to pass 4, z₉ has to fall below 3, and a₁ to pass 0.5: z₁ by 1.5, with ink 0.2.
    expect(changes('output', 4, null)).toBeCloseTo(1, 5);
    expect(changes('output', 4, 0)).toBeCloseTo(0.25, 5);
    expect(changes('output', 9, null)).toBeCloseTo(-1, 5);
    expect(changes('output', 9, 0)).toBeCloseTo(-0.25, 5);
    expect(changes('hidden1', 1, null)).toBeCloseTo(1.5, 5);
    expect(changes('hidden1', 1, 700)).toBeCloseTo(7.5, 4);
    expect(changes('hidden1', 0, null)).toBeCloseTo(-1, 5);
    // a₁ is 0, and no other output's number does it.
    expect(changes('output', 4, 1)).toBeUndefined();
    expect(changes('output', 3, null)).toBeUndefined();
    expect(found).toHaveLength(4 + 2 * 785);
  });

  it('counts the digits to practise on, whichever digit it is', async () => {
    const effect = { gained: 1, lost: 1, net: 0 };
    const practice = await fix('--set', 'practice', '--index', '4');
    expect(practice.every((one) => one.net === 0)).toBe(true);
    expect(of(practice, 'output', 4, null)).toMatchObject(effect);
    // The exam's third is a 1: its bias has to pass 4.
    const [first, ...rest] = await fix('--set', 'exam', '--index', '2', '--top', '1');
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ layer: 'output', neuron: 1, ...effect });
  });

  it('is a table to read, and says when nothing is wrong', async () => {
    const file = at('four.safetensors');
    const { out } = await knobs('fix', file, '--index', '4', '--top', '2');
    expect(out.split('\n')).toEqual([
      'digit 4 of all: label 4; 1574 single numbers make it right',
      expect.stringMatching(/^output\[[49]\]\[0\] +[+-]0\.2500 +1 gained, 1 lost +net 0$/),
      expect.stringMatching(/^output\[[49]\]\[0\] +[+-]0\.2500 +1 gained, 1 lost +net 0$/),
    ]);
    expect((await knobs('fix', file, '--index', '9')).out).toBe('digit 9 of all is right: 9');
    expect(await fix('--index', '9')).toEqual([]);
  });

  it('says what is wrong with what it is asked', async () => {
    const { status, err } = await knobs(
      'fix',
      at('four.safetensors'),
      '--index',
      '4',
      '--top',
      '0',
    );
    expect(status).toBe(2);
    expect(err).toContain('--top is 0; expected a whole number from 1.');
  });
});
