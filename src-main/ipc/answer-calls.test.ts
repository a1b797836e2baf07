import { describe, expect, it, vi } from 'vitest';
import { KnobsError } from '#core/errors';
import { answerCalls, DEFECT, type CallEvent } from './answer-calls';
import { ANSWER_CHANNEL, callChannel, type Answer, type CallName, type Calls } from './calls';
import { payloadParsers } from './payloads';

interface Sender extends CallEvent {
  readonly trusted: boolean;
}

const THERE = { isDestroyed: () => false };

function setUp() {
  const listeners = new Map<
    string,
    (event: Sender, id: unknown, ...payload: unknown[]) => unknown
  >();
  const calls = {
    snapshot: vi.fn(),
    perform: vi.fn(),
    ask: vi.fn(async () => null),
    digitImages: vi.fn(() => new Uint8Array(784)),
    open: vi.fn(async () => ({ outcome: 'cancelled' }) as const),
    openPath: vi.fn(async () => ({ outcome: 'done' }) as const),
    openDigits: vi.fn(async () => ({ outcome: 'done' }) as const),
    openDigitPaths: vi.fn(async () => ({ outcome: 'done' }) as const),
    save: vi.fn(async () => ({ outcome: 'done' }) as const),
    saveAs: vi.fn(async () => ({ outcome: 'done' }) as const),
    savePicture: vi.fn(async () => ({ outcome: 'done' }) as const),
    recentFiles: vi.fn(async () => []),
    openRecent: vi.fn(async () => ({ outcome: 'done' }) as const),
    clearRecent: vi.fn(async () => undefined),
    answerFile: vi.fn(async () => ({ outcome: 'done' }) as const),
    foundCopies: vi.fn(async () => []),
    restoreCopy: vi.fn(async () => undefined),
    discardCopy: vi.fn(async () => undefined),
    acknowledgeClose: vi.fn(),
    closeWindow: vi.fn(),
  } satisfies Calls;
  const log = vi.fn();
  answerCalls<Sender>({ on: (channel, listener) => listeners.set(channel, listener) }, calls, {
    isTrusted: ({ trusted }) => trusted,
    log,
  });
  /** The answer that goes with the call's id. */
  async function askFrom(trusted: boolean, name: CallName, ...payload: unknown[]) {
    const answers = new Map<unknown, Answer<unknown>>();
    const reply: Sender['reply'] = (channel, id, answer) => {
      if (channel === ANSWER_CHANNEL) answers.set(id, answer);
    };
    await listeners.get(callChannel(name))?.({ trusted, sender: THERE, reply }, 'a-7', ...payload);
    return answers.get('a-7');
  }
  const ask = (name: CallName, ...payload: unknown[]) => askFrom(true, name, ...payload);
  return { listeners, calls, log, ask, askFrom };
}

/** Signature and size of a picture, as the specification has them, and the beginning of what follows. */
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(40));

const NAMES = Object.keys(payloadParsers) as CallName[];
const VALID: Partial<Record<CallName, unknown>> = {
  perform: { type: 'undo' },
  ask: { kind: 'layerMeans', layer: 1 },
  digitImages: new Uint32Array([1, 2]),
  open: 'work',
  openPath: { path: '/home/me/a.safetensors', as: 'comparison' },
  openDigitPaths: ['/home/me/images.gz', '/home/me/labels.gz'],
  savePicture: { name: 'ten-stamps.png', bytes: PNG },
  answerFile: 'save',
  openRecent: { id: '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab', as: 'work' },
  restoreCopy: '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab',
  discardCopy: '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab',
};

describe('a call of the page', () => {
  it.each(NAMES)('%s reaches what answers it, with its payload', async (name) => {
    const { ask, calls } = setUp();
    const payload = name in VALID ? [VALID[name]] : [];
    expect(await ask(name, ...payload)).toMatchObject({ ok: true });
    expect(calls[name]).toHaveBeenCalledExactlyOnceWith(VALID[name]);
  });

  it('is answered with the value', async () => {
    const { ask } = setUp();
    expect(await ask('open', 'work')).toEqual({ ok: true, value: { outcome: 'cancelled' } });
  });

  it('is refused with the very sentence of the core', async () => {
    const { ask, calls, log } = setUp();
    calls.perform.mockImplementation(() => {
      throw new KnobsError('plain', { text: 'There is no neuron 99.' });
    });
    expect(await ask('perform', { type: 'undo' })).toEqual({
      ok: false,
      reason: 'There is no neuron 99.',
    });
    expect(log).not.toHaveBeenCalled();
  });

  it('does not learn the details of a defect, which is logged', async () => {
    const { ask, calls, log } = setUp();
    const defect = new TypeError('x is undefined at /home/me/secret');
    calls.save.mockRejectedValue(defect);
    expect(await ask('save')).toEqual({ ok: false, reason: DEFECT });
    expect(log).toHaveBeenCalledExactlyOnceWith('save', defect);
  });
});

describe('an answer', () => {
  it('goes the way of what was told before it, so that it comes after that', async () => {
    const { listeners, calls } = setUp();
    const sent: unknown[] = [];
    calls.perform.mockImplementation(() => sent.push('update'));
    const reply = (channel: string) => sent.push(channel);
    await listeners.get(callChannel('perform'))?.({ trusted: true, sender: THERE, reply }, 'a', {
      type: 'undo',
    });
    expect(sent).toEqual(['update', ANSWER_CHANNEL]);
  });

  it('is not sent where the window is closed meanwhile', async () => {
    const { listeners, calls } = setUp();
    const window = { isClosed: false };
    calls.closeWindow.mockImplementation(() => (window.isClosed = true));
    const sender = { isDestroyed: () => window.isClosed };
    const reply = vi.fn();
    await listeners.get(callChannel('closeWindow'))?.({ trusted: true, sender, reply }, 'a');
    expect(window.isClosed).toBe(true);
    expect(reply).not.toHaveBeenCalled();
  });
});

describe('a call from elsewhere', () => {
  it.each(NAMES)('%s is refused', async (name) => {
    const { askFrom, calls, log } = setUp();
    expect(await askFrom(false, name, VALID[name])).toEqual({
      ok: false,
      reason: DEFECT,
    });
    expect(calls[name]).not.toHaveBeenCalled();
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('a payload that is not what the call takes', () => {
  it.each<[CallName, unknown[]]>([
    ['snapshot', [1]],
    ['perform', []],
    ['perform', [{ type: 'format' }]],
    ['perform', [{ type: 'setBias', neuron: { layer: 0, index: 0 }, value: NaN }]],
    [
      'perform',
      [
        {
          type: 'paint',
          neuron: { layer: 0, index: 0 },
          path: [1, 2, 1],
          value: 1,
          size: 1,
          hardness: 1,
          mode: 'set',
          selection: null,
        },
      ],
    ],
    ['perform', [{ type: 'undo' }, { type: 'undo' }]],
    ['ask', []],
    ['ask', [{ kind: 'layerMeans', layer: -1 }]],
    [
      'ask',
      [
        { kind: 'layerMeans', layer: 1 },
        { kind: 'layerMeans', layer: 1 },
      ],
    ],
    ['ask', [{ kind: 'sums', neuron: { layer: 0, index: 0 } }]],
    ['digitImages', [[1, 2]]],
    ['digitImages', [new Uint32Array(785)]],
    ['open', []],
    ['open', ['everything']],
    ['openPath', ['/home/me/a.safetensors']],
    ['openPath', [{ path: '/home/me/a.safetensors' }]],
    ['openPath', [{ path: '', as: 'work' }]],
    ['openPath', [{ path: '/a\0b', as: 'work' }]],
    ['openPath', [{ path: { toString: () => '/etc/passwd' }, as: 'work' }]],
    ['openPath', [{ path: 'x'.repeat(40_000), as: 'work' }]],
    ['openRecent', [{ id: '../settings.json', as: 'work' }]],
    ['clearRecent', ['/etc/passwd']],
    ['save', ['/etc/passwd']],
    ['savePicture', [{ name: '../up.png', bytes: PNG }]],
    ['savePicture', [{ name: 'C:\\up.png', bytes: PNG }]],
    ['savePicture', [{ name: 'run.sh', bytes: PNG }]],
    ['savePicture', [{ name: 'a.png', bytes: new Uint8Array(50) }]],
    ['savePicture', [{ name: 'a.png', bytes: [...PNG] }]],
    ['savePicture', [{ name: 'a.png', bytes: PNG, path: '/etc' }]],
    ['restoreCopy', ['../settings.json']],
    ['discardCopy', []],
    ['closeWindow', [null]],
  ])('%s %j is refused', async (name, payload) => {
    const { ask, calls } = setUp();
    expect(await ask(name, ...payload)).toEqual({ ok: false, reason: DEFECT });
    expect(calls[name]).not.toHaveBeenCalled();
  });
});
