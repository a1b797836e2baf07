import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeImages, writeLabels } from '../digits/idx';
import { KnobsError } from '../errors';
import { safetensors } from '../formats/safetensors';
import type { Command } from './commands';
import { readWork } from './read-work';
import { bytesOf, testBench } from './test-bench';

const neuron = { layer: 0, index: 3 };
const line = Float32Array.of(4.5, 4.5, 9.5, 4.5);
/** The brush of one pixel along the same line. */
const stroke = {
  type: 'paint',
  neuron,
  path: Float32Array.of(4.5, 4.5, 1, 9.5, 4.5, 1),
  value: 0.5,
  size: 1,
  hardness: 1,
  mode: 'set',
  selection: null,
} as const;

describe('editing', () => {
  it('paints, tells what changed, and undoes to the last bit', () => {
    const { workbench, updates } = testBench();
    const before = bytesOf(workbench);
    workbench.perform(stroke);
    const [{ runs, trace }] = updates;
    expect(runs).toEqual([{ offset: 3 * 784 + 4 * 28 + 4, values: new Float32Array(6).fill(0.5) }]);
    expect(trace).toBeDefined();
    expect(workbench.snapshot().history.entries[0].label).toBe('Paint 6 weights · mean 3');
    workbench.perform({ type: 'undo' });
    expect(bytesOf(workbench)).toEqual(before);
  });

  it('makes one entry of a gesture, and Escape restores everything', () => {
    const { workbench } = testBench();
    const before = bytesOf(workbench);
    workbench.perform({ type: 'beginGesture' });
    for (const value of [1, 2, 3]) workbench.perform({ type: 'setBias', neuron, value });
    workbench.perform({ type: 'endGesture' });
    expect(workbench.snapshot().history.entries).toHaveLength(1);
    workbench.perform({ type: 'undo' });
    workbench.perform({ type: 'beginGesture' });
    workbench.perform({ type: 'setBias', neuron, value: 9 });
    workbench.perform({ type: 'cancelGesture' });
    expect(bytesOf(workbench)).toEqual(before);
    expect(workbench.snapshot().history.entries).toHaveLength(1);
  });

  it.each<[Command, RegExp]>([
    [{ type: 'setBias', neuron: { layer: 7, index: 0 }, value: 1 }, /no neuron 0 in layer 8/],
    [{ type: 'setWeight', neuron, input: 784, value: 1 }, /has 784 weights/],
    [{ type: 'setBias', neuron, value: 1e39 }, /too large/],
    [{ ...stroke, neuron: { layer: 1, index: 0 } }, /first layer/],
    [{ type: 'pickDigit', index: 40 }, /no digit 40/],
    [{ type: 'new', sizes: [784, 0, 10], start: 'empty', seed: 0 }, /0 neurons/],
    [{ type: 'new', sizes: [784, 5, 10], start: 'stamps', seed: 0 }, /ten neurons/],
  ])('refuses %j with a sentence and changes nothing', (command, sentence) => {
    const { workbench, updates } = testBench();
    const before = workbench.snapshot();
    expect(() => workbench.perform(command)).toThrow(sentence);
    expect(() => workbench.perform(command)).toThrow(KnobsError);
    expect(workbench.snapshot()).toEqual(before);
    expect(updates).toEqual([]);
  });

  it('keeps names as they are written, without surrounding or repeated spaces', () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'rename', neuron, name: '  left   loop ' });
    expect(workbench.snapshot().facts.names[0][3]).toBe('left loop');
    workbench.perform({ type: 'undo' });
    expect(workbench.snapshot().facts.names[0][3]).toBe('mean 3');
  });

  it('undoes any sequence of edits to the exact bytes, and redoes it', () => {
    const neurons = fc.record({ layer: fc.nat(2), index: fc.nat(9) });
    const value = fc.float({ noNaN: true, noDefaultInfinity: true });
    const at = fc.float({ min: -3, max: 31, noNaN: true });
    const edits = fc.oneof(
      fc.record({ type: fc.constant('setBias' as const), neuron: neurons, value }),
      fc.record({
        type: fc.constant('setWeight' as const),
        neuron: neurons,
        input: fc.nat(15),
        value,
      }),
      fc.record({
        type: fc.constant('paint' as const),
        neuron: fc.record({ layer: fc.constant(0), index: fc.nat(15) }),
        path: fc
          .array(fc.tuple(at, at, fc.float({ min: 0, max: 1, noNaN: true })), {
            minLength: 2,
            maxLength: 2,
          })
          .map((points) => Float32Array.from(points.flat())),
        value,
        size: fc.integer({ min: 1, max: 15 }),
        hardness: fc.constantFrom(0, 0.5, 1),
        mode: fc.constantFrom('set' as const, 'smooth' as const),
        selection: fc.constant(null),
      }),
      fc.record({ type: fc.constantFrom('beginGesture' as const, 'endGesture' as const) }),
    );
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 15 }), (commands) => {
        const { workbench } = testBench();
        const before = bytesOf(workbench);
        for (const command of commands) workbench.perform(command);
        workbench.perform({ type: 'endGesture' });
        const after = bytesOf(workbench);
        workbench.perform({ type: 'goTo', position: 0 });
        expect(bytesOf(workbench)).toEqual(before);
        workbench.perform({ type: 'goTo', position: commands.length });
        expect(bytesOf(workbench)).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the input', () => {
  it('is looked at, never history, and never loses what was undone', () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    workbench.perform({ type: 'undo' });
    workbench.perform({ type: 'pickDigit', index: 12 });
    workbench.perform({ type: 'draw', path: line, radius: 1, mode: 'draw' });
    workbench.perform({ type: 'clearInput' });
    workbench.perform({ type: 'redo' });
    expect(workbench.snapshot().history).toMatchObject({ position: 1, entries: [{ id: 1 }] });
  });

  it('is a digit with its label, then a drawing, then empty', () => {
    const { workbench, digits } = testBench();
    const source = () => workbench.snapshot().input.source;
    workbench.perform({ type: 'pickDigit', index: 12 });
    expect(source()).toEqual({ kind: 'digit', index: 12, label: digits.labels[12] });
    workbench.perform({ type: 'draw', path: line, radius: 1, mode: 'draw' });
    expect(source()).toEqual({ kind: 'drawing', onPaper: false });
    expect(workbench.snapshot().errors).toBeNull();
    workbench.perform({ type: 'clearInput' });
    expect(source()).toEqual({ kind: 'empty' });
    workbench.perform({ type: 'draw', path: line, radius: 1, mode: 'draw' });
    expect(source()).toEqual({ kind: 'drawing', onPaper: true });
  });

  it('takes a stroke back, and only that', () => {
    const { workbench, digits } = testBench();
    const input = () => workbench.snapshot().input;
    workbench.perform({ type: 'pickDigit', index: 12 });
    const before = input();
    workbench.perform({ type: 'beginStroke' });
    workbench.perform({ type: 'draw', path: line, radius: 1, mode: 'erase' });
    workbench.perform({ type: 'draw', path: line, radius: 2, mode: 'draw' });
    expect(input().pixels).not.toEqual(before.pixels);
    workbench.perform({ type: 'cancelStroke' });
    expect(input()).toEqual(before);

    workbench.perform({ type: 'beginStroke' });
    workbench.perform({ type: 'draw', path: line, radius: 2, mode: 'draw' });
    workbench.perform({ type: 'pickDigit', index: 3 });
    workbench.perform({ type: 'cancelStroke' });
    expect(input().source).toEqual({ kind: 'digit', index: 3, label: digits.labels[3] });
  });

  it('shows the bytes of a digit as 0 to 1', () => {
    const { workbench, digits } = testBench();
    workbench.perform({ type: 'pickDigit', index: 3 });
    const { pixels } = workbench.snapshot().input;
    expect(pixels[300]).toBe(Math.fround(digits.images[3 * 784 + 300] / 255));
  });
});

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

  it('replace the ones that are there, and nothing of the work changes', () => {
    const { workbench, meter, digits } = testBench();
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    meter.answer(digits);
    const before = bytesOf(workbench);
    workbench.openDigits(own());
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
    expect(bytesOf(workbench)).toEqual(before);
  });

  it('drop an answer about the digits before them', () => {
    const { workbench, meter, digits } = testBench();
    const [about] = meter.requests;
    workbench.openDigits(own());
    meter.answer(digits, about);
    expect(workbench.snapshot().measurement).toBeNull();
  });

  it('give way to the ones Knobs came with', () => {
    const { workbench, digits } = testBench();
    workbench.openDigits(own());
    workbench.perform({ type: 'useShippedDigits' });
    expect(workbench.snapshot().digits).toMatchObject({ name: digits.name, shipped: true });
  });

  it('change nothing when they can’t be read', () => {
    const { workbench } = testBench();
    const before = workbench.snapshot();
    const [images] = own();
    const two = { name: 'l', bytes: writeLabels(Uint8Array.of(1, 2)) };
    expect(() => workbench.openDigits([images, two])).toThrow(/3 images but 2 labels/);
    expect(workbench.snapshot()).toEqual(before);
  });
});

describe('files', () => {
  it('opens what it saved: the same numbers to the last bit, and the names', async () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'setBias', neuron, value: 0.1 });
    workbench.perform({ type: 'rename', neuron, name: 'Öhr' });
    const saved = safetensors.write(workbench.save().document);
    const before = bytesOf(workbench);
    const other = testBench().workbench;
    const reading = await readWork(saved, 'ear.safetensors');
    if (!('document' in reading)) throw new Error('Nothing should be asked.');
    other.open(reading.document, 'ear.safetensors');
    expect(bytesOf(other)).toEqual(before);
    expect(other.snapshot().facts.names[0][3]).toBe('Öhr');
    expect(other.snapshot().file).toEqual({
      name: 'ear.safetensors',
      saved: true,
      edited: false,
      comparable: true,
      opened: true,
    });
  });

  it('does not begin with a file because it was saved to one', () => {
    const { workbench } = testBench();
    workbench.save().written('a.safetensors');
    expect(workbench.snapshot().file).toMatchObject({ saved: true, opened: false });
  });

  it('is edited until it is written, and again when the saved state is left', () => {
    const { workbench } = testBench();
    expect(workbench.edited).toBe(false);
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    expect(workbench.edited).toBe(true);
    const { written } = workbench.save();
    expect(workbench.edited).toBe(true);
    written('a.safetensors');
    expect(workbench.edited).toBe(false);
    workbench.perform({ type: 'undo' });
    expect(workbench.edited).toBe(true);
    workbench.perform({ type: 'redo' });
    expect(workbench.edited).toBe(false);
  });

  it('counts what was done while the file was being written as unsaved', () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    const { written } = workbench.save();
    workbench.perform({ type: 'setBias', neuron, value: 2 });
    written('a.safetensors');
    expect(workbench.edited).toBe(true);
  });

  it('changes nothing when a file can’t be read, and says so', async () => {
    const { workbench, updates } = testBench();
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    const whole = safetensors.write(workbench.save().document);
    const before = workbench.snapshot();
    updates.length = 0;
    for (let length = 0; length < whole.length; length += 997) {
      const opening = readWork(whole.slice(0, length), 'cut.safetensors');
      await expect(opening).rejects.toThrow(
        /^cut\.safetensors was not opened and nothing has changed\. ./,
      );
    }
    expect(workbench.snapshot()).toEqual(before);
    expect(updates).toEqual([]);
  });
});
