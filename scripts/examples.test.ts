import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { DigitSet } from '../src-core/digits/digit-set';
import { readDocument } from '../src-core/formats/testing/read-document';
import { safetensors } from '../src-core/formats/safetensors';
import { PIXELS } from '../src-core/network/shape';
import { emptyBench, networkOf } from '../src-core/workbench/testing/test-bench';
import { loadDigits } from '../src-main/digits';
import { buildFiles } from './build-digits';
import { EXAMPLES, exampleBytes, fileOf } from './examples/examples';

/** What each example promises, in per cent of the exam. */
const PROMISED: Readonly<Record<string, number>> = { templates: 88 };

const folder = mkdtempSync(join(tmpdir(), 'knobs-examples-'));
for (const [name, bytes] of buildFiles()) writeFileSync(join(folder, name), bytes);
const digits = await loadDigits(folder);
afterAll(() => rmSync(folder, { recursive: true }));

it('every example has its file, and no other file is there', () => {
  const files = readdirSync(new URL('../assets/examples/', import.meta.url));
  expect(files.sort()).toEqual(Object.keys(EXAMPLES).map((name) => `${name}.safetensors`));
  expect(Object.keys(PROMISED)).toEqual(Object.keys(EXAMPLES));
});

describe.each(Object.entries(EXAMPLES))('%s', (name, example) => {
  const file = new Uint8Array(readFileSync(fileOf(name)));

  it('is made byte for byte by its recipe', { timeout: 120_000 }, async () => {
    expect(Buffer.from(await exampleBytes(example, digits)).equals(file)).toBe(true);
  });

  it('reads as much of the exam as it promises', () => {
    const { network, details } = readDocument(safetensors, file);
    expect(network.sizes).toEqual([784, 16, 16, 10]);
    expect(percentOfExam(network.parameters, digits)).toBeGreaterThanOrEqual(PROMISED[name]);
    expect(details.notes).toContain(`${PROMISED[name]} %`);
  });

  it('can be started with', () => {
    const { workbench } = emptyBench();
    workbench.perform({ type: 'newFromExample', bytes: file });
    expect(workbench.fileName).toBe(example.title);
    expect(workbench.edited).toBe(false);
    const { parameters } = readDocument(safetensors, file).network;
    expect(networkOf(workbench).parameters).toEqual(parameters);
  });
});

/** By plain arithmetic in float64, of 784-16-16-10 with sigmoids: right is the one largest output. */
function percentOfExam(parameters: Float32Array, { images, labels, practice }: DigitSet): number {
  let right = 0;
  for (let i = practice; i < labels.length; i++) {
    let values = Array.from(images.subarray(i * PIXELS, (i + 1) * PIXELS), (byte) => byte / 255);
    let at = 0;
    let sums: number[] = [];
    for (const outputs of [16, 16, 10]) {
      const inputs = values.length;
      sums = Array.from({ length: outputs }, (_, j) =>
        values.reduce(
          (sum, value, k) => sum + parameters[at + j * inputs + k] * value,
          parameters[at + outputs * inputs + j],
        ),
      );
      at += outputs * (inputs + 1);
      values = sums.map((z) => 1 / (1 + Math.exp(-z)));
    }
    const largest = Math.max(...sums);
    if (sums[labels[i]] === largest && sums.filter((z) => z === largest).length === 1) right++;
  }
  return (100 * right) / (labels.length - practice);
}
