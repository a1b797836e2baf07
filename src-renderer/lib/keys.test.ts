import { afterEach, describe, expect, it, vi } from 'vitest';
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

describe('keysText', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  /** As it is on that system, which is looked at once. */
  async function on(platform: string, userAgentData?: { platform: string }) {
    vi.stubGlobal('navigator', { platform, userAgentData });
    vi.resetModules();
    return (await import('./keys')).keysText;
  }

  it('are signs on a Mac however they are typed there', async () => {
    await on('MacIntel');
    const { keysOf } = await import('./keys');
    // As ⌥5 is, on a German keyboard.
    expect(keysOf(press('[', 'Alt'))).toBe('[');
    expect(keysOf(press('ArrowUp', 'Alt'))).toBe('Alt+ArrowUp');
    expect(keysOf(press('[', 'Alt', 'Meta'))).toBe('Mod+Alt+[');
    await on('Linux x86_64');
    expect((await import('./keys')).keysOf(press('[', 'Alt'))).toBe('Alt+[');
  });

  it('writes keys as a Mac does', async () => {
    const keysText = await on('MacIntel');
    expect(keysText('Mod+Shift+S')).toBe('⇧⌘S');
    expect(keysText('Mod+O')).toBe('⌘O');
    expect(keysText('Alt+↑')).toBe('⌥↑');
  });

  it('believes what a browser says the new way, if it says anything', async () => {
    expect((await on('', { platform: 'macOS' }))('Mod+O')).toBe('⌘O');
    expect((await on('MacIntel', { platform: 'Windows' }))('Mod+O')).toBe('Ctrl+O');
    expect((await on('MacIntel', { platform: '' }))('Mod+O')).toBe('⌘O');
  });

  it('writes them as other systems do', async () => {
    const keysText = await on('Linux x86_64');
    expect(keysText('Mod+Shift+S')).toBe('Ctrl+Shift+S');
    expect(keysText('?')).toBe('?');
  });
});
