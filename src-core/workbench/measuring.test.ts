import { describe, expect, it } from 'vitest';
import { writeImages, writeLabels } from '../digits/idx';
import { DigitReading } from './digit-reading';
import type { WorkbenchTasks } from './tasks';
import { comparable, parameterBytes, testBench } from './testing/test-bench';

const neuron = { layer: 0, index: 3 };

describe('measuring', () => {
  it('drops an answer for parameters that are not there any more', () => {
    const { workbench, meter, digits } = testBench();
    const [first] = meter.requests;
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    meter.answer(digits, first);
    expect(workbench.snapshot().measurement).toBeNull();
    meter.answer(digits);
    expect(workbench.snapshot().measurement).toMatchObject({
      revision: meter.requests.at(-1)!.revision,
    });
  });

  it('notes with each entry how many were right', () => {
    const { workbench, meter, digits } = testBench();
    meter.answer(digits);
    // An output whose bias is enormous is the answer to every digit: 4 of 40 are right.
    workbench.perform({ type: 'setBias', neuron: { layer: 2, index: 6 }, value: 1000 });
    meter.answer(digits);
    const { history } = workbench.snapshot();
    expect(history.entries[0].scores!.all).toEqual({ count: 40, right: 4 });
    expect(history.startScores!.all.right).toBeGreaterThan(4);
  });
});

describe('a person’s own digits', () => {
  const own = () => [
    { name: 'mine-images.idx', bytes: writeImages(new Uint8Array(3 * 784).fill(9)) },
    { name: 'mine-labels.idx', bytes: writeLabels(Uint8Array.of(1, 2, 7)) },
  ];

  it('replace the ones that are there, and nothing of the work changes', async () => {
    const { workbench, meter, digits } = testBench();
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    meter.answer(digits);
    const before = parameterBytes(workbench);
    await workbench.openDigits(own());
    const { digits: found, input, measurement, history } = workbench.snapshot();
    expect(found).toEqual({
      name: 'mine',
      labels: Uint8Array.of(1, 2, 7),
      practice: 3,
      shipped: false,
    });
    expect(input.source).toEqual({ kind: 'digit', index: 2, label: 7 });
    expect(measurement).toBeNull();
    expect(history.entries[0].scores).toBeNull();
    expect(parameterBytes(workbench)).toEqual(before);
  });

  it('drop an answer about the digits before them', async () => {
    const { workbench, meter, digits } = testBench();
    const [about] = meter.requests;
    await workbench.openDigits(own());
    meter.answer(digits, about);
    expect(workbench.snapshot().measurement).toBeNull();
  });

  it('give way to the ones Knobs came with', async () => {
    const { workbench, digits } = testBench();
    await workbench.openDigits(own());
    workbench.perform({ type: 'useShippedDigits' });
    expect(workbench.snapshot().digits).toMatchObject({ name: digits.name, shipped: true });
  });

  it('change nothing when they can’t be read', async () => {
    const { workbench } = testBench();
    const before = workbench.snapshot();
    const [images] = own();
    const two = { name: 'l', bytes: writeLabels(Uint8Array.of(1, 2)) };
    await expect(workbench.openDigits([images, two])).rejects.toThrow(/3 images but 2 labels/);
    expect(workbench.snapshot()).toEqual(before);
  });

  it('change nothing when reading them is cancelled, and can be read later', async () => {
    const { workbench, meter, digits, updates } = testBench();
    meter.answer(digits);
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    meter.answer(digits);
    const before = comparable(workbench);
    const requests = meter.requests.length;
    updates.length = 0;
    const opening = workbench.openDigits(own());
    workbench.cancelDigits();
    expect(await opening).toBe(false);
    expect(updates.map(({ loading }) => loading)).toEqual([0, null]);
    expect(comparable(workbench)).toEqual(before);
    expect(meter.requests).toHaveLength(requests);
    workbench.cancelDigits();
    expect(await workbench.openDigits(own())).toBe(true);
    expect(workbench.snapshot().digits.name).toBe('mine');
  });

  it('are not wanted any more if reading them is cancelled just as they are read', async () => {
    let answer = (_: unknown) => {};
    const answered = new Promise((resolve) => (answer = resolve));
    const tasks = { ask: () => ({ answer: answered, cancel() {} }) } as unknown as WorkbenchTasks;
    const told: (number | null)[] = [];
    const reading = new DigitReading(tasks, (share) => told.push(share));
    const read = reading.read(own());
    answer({ name: 'mine' });
    reading.cancel();
    expect(await read).toBeNull();
    expect(told).toEqual([0, null]);
  });
});
