import { writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainDocument } from '#core/document/network-document';
import { safetensors } from '#core/formats/safetensors';
import { Network } from '#core/network/network';
import { commandBench } from '../testing/command-bench';

const { at, knobs } = commandBench();

/*
 * 784-1-1-10 with identities, and digits whose pixels are all 51/255 = 0.2: a = 1 in both hidden layers.
 * z₁ = 2, z₇ = a, all others 0. Of the practice digits, 0 to 9, one is a 7 and one a 1; of the exam three
 * are 7 and one is a 1.
 */
beforeAll(async () => {
  const activations = ['identity', 'identity', 'identity'] as const;
  const network = new Network({ sizes: [784, 1, 1, 10], activations });
  network.weightsOf(0, 0)[3] = 5;
  network.weightsOf(1, 0)[0] = 1;
  network.weightsOf(2, 7)[0] = 1;
  network.layers[2].biases[1] = 2;
  await writeFile(at('seven-one.safetensors'), safetensors.write(plainDocument(network)));
});

async function curve(...args: string[]): Promise<unknown> {
  const file = at('seven-one.safetensors');
  const { status, out, err } = await knobs('curve', file, ...args, '--json');
  expect([status, err]).toEqual([0, '']);
  return JSON.parse(out);
}

const near = (value: number) => expect.closeTo(value, 6) as number;

describe('knobs curve', () => {
  it('is exact for numbers of the last two layers', async () => {
    expect(await curve('--knob', 'output[7].bias', '--set', 'exam')).toEqual({
      breakpoints: [near(1)],
      accuracy: [0.25, 0.75],
    });
    expect(await curve('--knob', 'output[7][0]', '--set', 'practice')).toEqual({
      breakpoints: [near(2)],
      accuracy: [0.1, 0.1],
    });
    expect(await curve('--knob', 'output[1].bias', '--set', 'exam')).toEqual({
      breakpoints: [near(1)],
      accuracy: [0.75, 0.25],
    });
    expect(await curve('--knob', 'hidden2[0].bias', '--set', 'exam')).toEqual({
      breakpoints: [near(1)],
      accuracy: [0.25, 0.75],
    });
  });

  it('takes the digits to practise on unless others are named', async () => {
    const asked = await curve('--knob', 'output[7].bias', '--set', 'practice');
    expect(await curve('--knob', 'output[7].bias')).toEqual(asked);
  });

  it('is measured before them, and says so', async () => {
    expect(await curve('--knob', 'hidden1[0].bias', '--set', 'exam')).toEqual({
      breakpoints: [expect.closeTo(1, 0)],
      accuracy: [0.25, 0.75],
      sampled: true,
    });
  });

  it('is a table to read', async () => {
    const { out } = await knobs(
      ...['curve', at('seven-one.safetensors'), '--knob', 'output[7].bias', '--set', 'exam'],
    );
    const lines = out.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'output[7].bias on exam, 4 digits, exact',
      '      0.0000   25.00 %  now',
      '      8.5000   75.00 %  best',
      '',
    ]);
    expect(lines).toHaveLength(4 + 17);
  });

  it.each([
    ['hidden3[0].bias', 'There is no layer hidden3; the network has hidden1, hidden2, output.'],
    ['output[10].bias', 'output[10].bias is not there: output has 10 neurons, counted from 0.'],
    ['output[1][1]', 'output[1][1] is not there: output has 1 inputs, counted from 0.'],
    ['output[1]', '--knob is output[1]; expected a bias as hidden2[3].bias or a weight as output'],
  ])('says that %s is no knob', async (knob, sentence) => {
    const file = at('seven-one.safetensors');
    const { status, err } = await knobs('curve', file, '--knob', knob);
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });
});
