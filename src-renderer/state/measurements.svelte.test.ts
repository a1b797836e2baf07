import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { partOf, type Measurement } from '#core/evaluator/measurement';
import { Measurements } from './measurements.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function measurementOf(revision: number): Measurement {
  const part = partOf(new Uint32Array(110), 0);
  const answers = new Uint8Array(0);
  const parts = { all: part, practice: part, exam: part };
  return { revision, costName: 'quadratic', ...parts, answers, sums: [], details: [] };
}

function setUp() {
  const frames: (() => void)[] = [];
  const measurements = new Measurements((task) => void frames.push(task));
  return { measurements, frames, frame: () => frames.splice(0).forEach((task) => task()) };
}

it('shows the newest that came before the frame, once', () => {
  const { measurements, frames, frame } = setUp();
  measurements.show(measurementOf(1));
  measurements.showSoon(measurementOf(2));
  measurements.showSoon(measurementOf(3));
  expect(frames).toHaveLength(1);
  expect(measurements.newest!.revision).toBe(1);
  frame();
  expect(measurements.newest!.revision).toBe(3);
});

it('shows nothing of what came before another network', () => {
  const { measurements, frame } = setUp();
  measurements.show(measurementOf(1));
  measurements.showSoon(measurementOf(2));
  measurements.show(null);
  frame();
  expect(measurements.newest).toBeNull();
  expect(measurements.calm).toBeNull();
});

it('lets words rest for a moment, and then say the newest', () => {
  const { measurements } = setUp();
  measurements.show(measurementOf(1));
  expect(measurements.calm!.revision).toBe(1);
  // The first change after a pause is said at once, those soon after it later.
  measurements.show(measurementOf(2));
  expect(measurements.calm!.revision).toBe(2);
  measurements.show(measurementOf(3));
  measurements.show(measurementOf(4));
  expect(measurements.calm!.revision).toBe(2);
  vi.runAllTimers();
  expect(measurements.calm!.revision).toBe(4);
});
