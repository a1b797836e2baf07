import { describe, expect, it } from 'vitest';
import { keysOf } from './keys';

/** A key press as browsers tell it. */
function press(key: string, ...held: ('Control' | 'Meta' | 'Alt' | 'Shift' | 'AltGraph')[]) {
  return {
    key,
    ctrlKey: held.includes('Control'),
    metaKey: held.includes('Meta'),
    altKey: held.includes('Alt'),
    shiftKey: held.includes('Shift'),
    getModifierState: (name: string) => held.some((one) => one === name),
  };
}

describe('keysOf', () => {
  it('writes letters large, with or without Caps Lock', () => {
    expect(keysOf(press('b'))).toBe('B');
    expect(keysOf(press('B'))).toBe('B');
    expect(keysOf(press('S', 'Shift', 'Control'))).toBe('Mod+Shift+S');
    expect(keysOf(press('z', 'Meta'))).toBe('Mod+Z');
  });

  it('takes signs as they are typed, on any layout', () => {
    expect(keysOf(press('?', 'Shift'))).toBe('?');
    expect(keysOf(press('[', 'Control', 'Alt', 'AltGraph'))).toBe('[');
    expect(keysOf(press('}', 'Shift'))).toBe('}');
  });

  it('tells Shift and Alt with named keys', () => {
    expect(keysOf(press('ArrowUp', 'Alt'))).toBe('Alt+ArrowUp');
    expect(keysOf(press('F10', 'Shift'))).toBe('Shift+F10');
  });
});
