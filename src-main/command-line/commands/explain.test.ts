import { writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainDocument } from '#core/document/network-document';
import { safetensors } from '#core/formats/safetensors';
import { Network } from '#core/network/network';
import { commandBench } from '../testing/command-bench';

const { at, knobs } = commandBench();

/*
 * 784-2-10 with ReLU and identity, and digits whose pixels are all 51/255 = 0.2. Neuron 0 sees pixel 3
 * by 20, neuron 1 pixels 3 and 4 by −10 each, and starts at 3: a = 4 and 0, on blank paper 0 and 3.
 * z₉ = a₀ + 2a₁ and z₄ = 0.5 + a₁: 4 and 0.5, on blank paper 6 and 3.5.
 */
beforeAll(async () => {
  const network = new Network({ sizes: [784, 2, 10], activations: ['relu', 'identity'] });
  network.weightsOf(0, 0)[3] = 20;
  network.weightsOf(0, 1).fill(-10, 3, 5);
  network.layers[0].biases[1] = 3;
  network.weightsOf(1, 9).set([1, 2]);
  network.weightsOf(1, 4).set([0, 1]);
  network.layers[1].biases.fill(-1);
  network.layers[1].biases[9] = 0;
  network.layers[1].biases[4] = 0.5;
  const document = { ...plainDocument(network), names: [['hook', ''], names] };
  await writeFile(at('hook.safetensors'), safetensors.write(document));
  const otherMetadata = { 'hidden1.muted': '[0]' };
  await writeFile(at('hook-muted.safetensors'), safetensors.write({ ...document, otherMetadata }));
});

const names = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

interface Explained {
  readonly layers: { key: string; neurons: { index: number; name: string; flow: number }[] }[];
  readonly links: { from: [string, number]; to: [string, number]; flow: number }[];
  readonly pixels: number[];
}

async function explain(...args: string[]) {
  const { status, out, err } = await knobs('explain', ...args, '--json');
  expect([status, err]).toEqual([0, '']);
  return JSON.parse(out) as Explained;
}

describe('knobs explain', () => {
  it('explains the answer against the runner-up, from blank paper', async () => {
    const said = await explain(at('hook.safetensors'), '--index', '3');
    expect(Object.keys(said)).toEqual([
      'for',
      'against',
      'margin',
      'baseline',
      'layers',
      'links',
      'pixels',
    ]);
    expect(said).toMatchObject({
      for: 9,
      against: 4,
      margin: { digit: expect.closeTo(3.5, 6), baseline: 2.5 },
      baseline: 'blank',
    });
    expect(said.layers.map(({ key }) => key)).toEqual(['hidden1', 'output']);
    const [hidden, output] = said.layers;
    expect(hidden.neurons.map(({ index, name }) => [index, name])).toEqual([
      [0, 'hook'],
      [1, ''],
    ]);
    // Δa = 4 and −3; to 9 less 4 by 1 and 2 − 1.
    expect(hidden.neurons[0].flow).toBeCloseTo(4, 6);
    expect(hidden.neurons[1].flow).toBeCloseTo(-3, 6);
    // z₉ from 6 to 4, z₄ from 3.5 to 0.5, which counts against.
    expect(output.neurons[9].flow).toBeCloseTo(-2, 6);
    expect(output.neurons[4].flow).toBeCloseTo(3, 6);
    expect(output.neurons[0]).toEqual({ index: 0, name: '0', flow: 0 });
    expect(said.links.map(({ from, to }) => [...from, ...to])).toEqual([
      ['input', 3, 'hidden1', 0],
      ['input', 3, 'hidden1', 1],
      ['input', 4, 'hidden1', 1],
      ['hidden1', 1, 'output', 4],
      ['hidden1', 0, 'output', 9],
      ['hidden1', 1, 'output', 9],
    ]);
    const flows = [4, -1.5, -1.5, 3, 4, -6];
    said.links.forEach(({ flow }, i) => expect(flow).toBeCloseTo(flows[i], 6));
    expect(said.pixels).toHaveLength(784);
    expect(said.pixels[3]).toBeCloseTo(2.5, 6);
    expect(said.pixels[4]).toBeCloseTo(-1.5, 6);
  });

  it('explains one output, counts muted neurons as zero, and compares with the mean digit', async () => {
    const alone = await explain(at('hook.safetensors'), '--index', '0', '--for', '4');
    expect(alone).toMatchObject({ against: null, margin: { digit: 0.5, baseline: 3.5 } });
    const muted = at('hook-muted.safetensors');
    const [hidden] = (await explain(muted, '--index', '0', '--for', '9', '--against', '4')).layers;
    expect(hidden.neurons[0].flow).toBe(0);
    expect(hidden.neurons[1].flow).toBeCloseTo(-3, 6);
    // All digits are alike here: compared with their mean there is nothing to explain.
    const mean = await explain(at('hook.safetensors'), '--index', '0', '--baseline', 'mean');
    expect(mean).toMatchObject({ baseline: 'mean', margin: { digit: expect.closeTo(3.5, 6) } });
    expect(mean.pixels.every((flow) => Math.abs(flow) < 1e-6)).toBe(true);
  });

  it('says the same as a table', async () => {
    const { out } = await knobs('explain', at('hook.safetensors'), '--index', '3', '--set=exam');
    expect(out.split('\n')).toEqual([
      'digit 3 of exam: label 7, answer 9',
      '9 rather than 4: z of 9 less z of 4 +3.5000',
      'blank paper +2.5000, this ink +1.0000',
      '',
      'hidden1 0        +4.0000  hook',
      'hidden1 1        -3.0000',
      '',
      'output 4         +3.0000  4',
      'output 9         -2.0000  9',
    ]);
  });

  it('says what makes no sense', async () => {
    const file = at('hook.safetensors');
    const complaint = async (...args: string[]) => {
      const { status, err } = await knobs('explain', file, '--index', '0', ...args);
      return [status, err.split('\n')[0]];
    };
    expect(await complaint('--for', '10')).toEqual([2, '--for is 10; expected an output, 0 to 9.']);
    expect(await complaint('--against', '3')).toEqual([
      2,
      '--against needs --for: the output whose z is explained.',
    ]);
    expect(await complaint('--for=3', '--against=3')).toEqual([
      2,
      '--for and --against are both 3; expected two outputs.',
    ]);
    expect(await complaint('--baseline', 'black')).toEqual([
      2,
      '--baseline is black; expected blank or mean.',
    ]);
    expect((await knobs('explain', file)).err).toMatch(/^--index is missing; expected a whole/);
    expect((await knobs('explain', file, '--index', '14')).status).toBe(2);
    expect((await knobs('explain', at('broken.npz'), '--index', '0')).status).toBe(1);
  });
});
