import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { plainDocument } from '#core/document/network-document';
import { safetensors } from '#core/formats/safetensors';
import { Network } from '#core/network/network';
import { answering, commandBench } from '../testing/command-bench';

const { at, knobs } = commandBench();

describe('knobs predict', () => {
  it('gives every weighted sum and activation', async () => {
    const file = at('one.csv');
    const { out } = await knobs('predict', file, '--set', 'exam', '--index', '2', '--json');
    const said = JSON.parse(out) as { layers: { layer: string; z: number[]; a: number[] }[] };
    expect(said).toMatchObject({ file, index: 2, label: 1, answer: 1, largest: [1] });
    expect(said.layers.map(({ layer }) => layer)).toEqual(['output']);
    expect(said.layers[0].z).toEqual([-20, 20, ...new Array<number>(8).fill(-20)]);
    // 1 / (1 + e²⁰)
    expect(said.layers[0].a[0]).toBeCloseTo(2.0611536181902037e-9, 20);
    const text = await knobs('predict', file, '--index', '10');
    expect(text.out.split('\n')[0]).toBe('digit 10 of all: label 7, answer 1');
    expect(text.out.split('\n')[2]).toBe('output 1\tz 20\ta 0.9999999979388463\t1');
  });

  it('counts muted neurons as zero', async () => {
    const { out } = await knobs('predict', at('muted.safetensors'), '--index', '0', '--json');
    const { answer, layers } = JSON.parse(out);
    expect(answer).toBe(4);
    // σ(0) would be ½, and with it the seven's sum 10.
    expect(layers[0]).toMatchObject({ z: [0], a: [0] });
    expect(layers[1].z[7]).toBe(-20);
    expect(layers[1].z[1]).toBe(20);
    expect(layers[1].a[1]).toBe(0);
  });

  it('is undecided where outputs are exactly equal, and tells apart what σ does not', async () => {
    const answer = async (...biases: number[]) => {
      const file = at('biases.safetensors');
      const network = new Network([784, 10]);
      network.layers[0].biases.set(biases);
      await writeFile(file, safetensors.write(plainDocument(network)));
      const text = await knobs('predict', file, '--index', '3');
      const json = await knobs('predict', file, '--index', '3', '--json');
      return [text.out.split('\n')[0], JSON.parse(json.out).answer, JSON.parse(json.out).largest];
    };
    const digit = 'digit 3 of all: label 3,';
    expect(await answer(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)).toEqual([
      `${digit} undecided (outputs 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 are equal)`,
      null,
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ]);
    expect(await answer(0, 0, 0, 5, 0, 0, 0, 0, 5, 0)).toEqual([
      `${digit} undecided (outputs 3, 8 are equal)`,
      null,
      [3, 8],
    ]);
    expect(await answer(40, 50, 60, 0, 0, 0, 0, 0, 0, 0)).toEqual([`${digit} answer 2`, 2, [2]]);
  });

  it('is undecided where all outputs are muted', async () => {
    const file = at('all-muted.safetensors');
    const otherMetadata = { 'output.muted': '[0,1,2,3,4,5,6,7,8,9]' };
    const document = { ...plainDocument(answering(1)), otherMetadata };
    await writeFile(file, safetensors.write(document));
    const { out } = await knobs('predict', file, '--index', '1');
    expect(out.split('\n')[0]).toBe('digit 1 of all: label 1, undecided (all outputs are muted)');
    const json = JSON.parse((await knobs('predict', file, '--index', '1', '--json')).out);
    expect(json).toMatchObject({ answer: null, largest: [] });
    const score = await knobs('score', '--json', file);
    expect(JSON.parse(score.out)).toMatchObject([{ right: 0, undecided: 4, count: 4, cost: 0.5 }]);
  });

  it('needs a digit that is there', async () => {
    for (const index of [['--index', '14'], ['--index', '-1'], ['--index=x'], []]) {
      expect((await knobs('predict', at('one.csv'), ...index)).status).toBe(2);
    }
  });
});
