import { describe, expect, it } from 'vitest';
import { quote } from './quote';

describe('quote', () => {
  it('shows short values as JSON', () => {
    expect(quote('a"b\n')).toBe('"a\\"b\\n"');
    expect(quote(1.5)).toBe('1.5');
    expect(quote(null)).toBe('null');
    expect(quote(undefined)).toBe('undefined');
    expect(quote([1, 'x', [2]])).toBe('[1,"x",[2]]');
    expect(quote({ a: 1 })).toBe('an object');
  });

  it('cuts long ones, without writing them out first', () => {
    expect(quote('x'.repeat(1e6))).toBe(`"${'x'.repeat(39)}…`);
    expect(quote(new Array<number>(1e6).fill(7))).toBe('[7,7,7,7,7,7,7,7,…]');
    expect(quote(['x'.repeat(1e6)]).length).toBeLessThan(50);
  });
});
