import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { operationSchema, type Operation } from './operation-schema';
import { describeOperation } from './operation-words';
import { english } from '../words/english';

describe('describeOperation', () => {
  it.each<[Operation, string]>([
    [{ kind: 'scale', factor: 1.5 }, 'Scale by 1.5'],
    [{ kind: 'scale', factor: 0.00012345678 }, 'Scale by 0.0001235'],
    [{ kind: 'add', amount: -0.25 }, 'Add −0.25'],
    [{ kind: 'add', amount: -1e-9 }, 'Add −1e−9'],
    [{ kind: 'negate' }, 'Flip signs'],
    [{ kind: 'clamp', least: -1, most: 2 }, 'Clamp between −1 and 2'],
    [{ kind: 'zeroMean' }, 'Subtract the mean'],
    [{ kind: 'balance' }, 'Mean to zero'],
    [{ kind: 'unitNorm' }, 'Normalise length'],
    [{ kind: 'largestTo', value: 1 }, 'Normalise peak to 1'],
    [{ kind: 'smooth', strength: 0.5 }, 'Smooth by 50%'],
    [{ kind: 'sharpen', strength: 1.2 }, 'Sharpen by 120%'],
    [{ kind: 'shift', dx: 2, dy: -1 }, 'Shift right by 2 and up by 1'],
    [{ kind: 'shift', dx: -1, dy: 0 }, 'Shift left by 1'],
    [{ kind: 'shift', dx: 0, dy: 3 }, 'Shift down by 3'],
    [{ kind: 'mirror', axis: 'leftRight' }, 'Mirror left to right'],
    [{ kind: 'mirror', axis: 'topBottom' }, 'Mirror top to bottom'],
    [{ kind: 'rotate', degrees: 90 }, 'Rotate by 90°'],
    [{ kind: 'rotate', degrees: -12.5 }, 'Rotate by −12.5°'],
    [{ kind: 'randomise', seed: 7, deviation: 0.1 }, 'Randomise with deviation 0.1'],
    [{ kind: 'clear' }, 'Clear'],
    [{ kind: 'cut' }, 'Cut'],
  ])('%o is “%s”', (operation, words) => {
    expect(english.say(describeOperation(operation))).toBe(words);
    expect(v.parse(operationSchema, operation)).toEqual(operation);
  });
});

describe('operationSchema', () => {
  it.each([
    { kind: 'explode' },
    { kind: 'scale' },
    { kind: 'scale', factor: Infinity },
    { kind: 'scale', factor: '2' },
    { kind: 'smooth', strength: 1.1 },
    { kind: 'smooth', strength: NaN },
    { kind: 'sharpen', strength: -0.1 },
    { kind: 'largestTo', value: -1 },
    { kind: 'shift', dx: 0.5, dy: 0 },
    { kind: 'mirror', axis: 'diagonal' },
    { kind: 'randomise', seed: -1, deviation: 1 },
    { kind: 'randomise', seed: 1, deviation: -1 },
    null,
  ])('refuses %o', (value) => {
    expect(v.is(operationSchema, value)).toBe(false);
  });
});
