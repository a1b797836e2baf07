import { describe, expect, it } from 'vitest';
import { commandBench } from '../testing/command-bench';

const { at, knobs } = commandBench();

describe('knobs predict', () => {
  it('gives every weighted sum and activation', async () => {
    const file = at('one.csv');
    const { out } = await knobs('predict', file, '--set', 'exam', '--index', '2', '--json');
    const said = JSON.parse(out) as { layers: { layer: string; z: number[]; a: number[] }[] };
    expect(said).toMatchObject({ file, index: 2, label: 1, answer: 1 });
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

  it('needs a digit that is there', async () => {
    for (const index of [['--index', '14'], ['--index', '-1'], ['--index=x'], []]) {
      expect((await knobs('predict', at('one.csv'), ...index)).status).toBe(2);
    }
  });
});
