import { describe, expect, it, vi, type Mock } from 'vitest';
import { KnobsError } from '../errors';
import { calls as table, type CallName } from './calls';
import { DEFECT, Door, type Handlers } from './door';
import type { HostMessage } from './messages';

const NAMES = Object.keys(table) as CallName[];

function setUp(without?: CallName) {
  const calls = Object.fromEntries(
    NAMES.map((name) => [name, vi.fn<(...payload: unknown[]) => unknown>()]),
  ) as Record<CallName, Mock<(...payload: unknown[]) => unknown>>;
  const log = vi.fn();
  const sent: HostMessage[] = [];
  const door = new Door<string>({
    workbench: 'w',
    handlers: { ...calls, ...(without && { [without]: undefined }) } as Handlers<string>,
    parseDropped(file) {
      if (typeof file !== 'string') throw new Error('Files are known by words here.');
      return file;
    },
    post: (message) => void sent.push(message),
    log,
  });
  /** What the door says to a message, whose id is `a-7`. */
  async function send(message: object) {
    door.receive({ kind: 'call', id: 'a-7', workbench: 'w', ...message });
    return vi.waitUntil(() => sent.find((said) => 'id' in said && said.id === 'a-7'));
  }
  const ask = (name: CallName, ...[payload]: unknown[]) => send({ name, payload });
  return { calls, log, sent, door, send, ask };
}

const ANSWERED = { kind: 'answer', id: 'a-7' };
const REFUSED = { kind: 'refusal', id: 'a-7', said: DEFECT };

/** Signature and size of a picture, as the specification has them, and the beginning of what follows. */
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(40));

/** The menus with one item, and what is different about it. */
const menusWith = (changed: object) => {
  const state = { isEnabled: false, isOn: false };
  const undo = { id: 'undo', label: 'Undo', keys: 'Mod+Z', kind: 'command', ...state };
  return {
    file: [],
    edit: [[{ ...undo, ...changed }]],
    view: [],
    looks: [],
    languages: [],
    help: [],
  };
};
const VALID: Partial<Record<CallName, unknown>> = {
  perform: { type: 'undo' },
  ask: { kind: 'layerMeans', layer: 1 },
  watch: { id: 3, question: { kind: 'trace' } },
  unwatch: 3,
  digitImages: new Uint32Array([1, 2]),
  open: 'work',
  openDropped: 'comparison',
  savePicture: { name: 'ten-stamps.png', bytes: PNG },
  giveUp: { kind: 'new' },
  answerFile: 'save',
  speak: 'en',
  openRecent: { id: '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab', as: 'work' },
  restoreCopy: '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab',
  discardCopy: '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab',
  showMenus: menusWith({}),
};

describe('a call of the page', () => {
  it.each(NAMES)('%s reaches what answers it, with its payload', async (name) => {
    const { ask, calls } = setUp();
    expect(await ask(name, VALID[name])).toMatchObject(ANSWERED);
    expect(calls[name]).toHaveBeenCalledExactlyOnceWith(VALID[name], []);
  });

  it('about a window is refused where there is none of Knobs', async () => {
    const { ask } = setUp('closeWindow');
    expect(await ask('closeWindow')).toEqual(REFUSED);
  });

  it('brings what was dropped', async () => {
    const { send, calls } = setUp();
    await send({ name: 'openDroppedDigits', files: ['images', 'labels'] });
    expect(calls.openDroppedDigits).toHaveBeenCalledExactlyOnceWith(undefined, [
      'images',
      'labels',
    ]);
  });

  it('is answered with the value', async () => {
    const { ask, calls } = setUp();
    calls.open.mockResolvedValue({ outcome: 'cancelled' });
    expect(await ask('open', 'work')).toEqual({ ...ANSWERED, value: { outcome: 'cancelled' } });
  });

  it('is refused with the very words of the core', async () => {
    const { ask, calls, log } = setUp();
    calls.perform.mockImplementation(() => {
      throw new KnobsError('plain', { text: 'There is no neuron 99.' });
    });
    expect(await ask('perform', { type: 'undo' })).toEqual({
      ...REFUSED,
      said: { id: 'plain', values: { text: 'There is no neuron 99.' } },
    });
    expect(log).not.toHaveBeenCalled();
  });

  it('does not learn the details of a defect, which is logged', async () => {
    const { ask, calls, log } = setUp();
    const defect = new TypeError('x is undefined at /home/me/secret');
    calls.save.mockRejectedValue(defect);
    expect(await ask('save')).toEqual(REFUSED);
    expect(log).toHaveBeenCalledExactlyOnceWith('save', defect);
  });

  it('is answered after what was told before it, and at once if the answer is known', () => {
    const { door, calls, sent } = setUp();
    const update = { kind: 'menu', request: 'undo' } as const;
    calls.perform.mockImplementation(() => sent.push(update));
    const command = { type: 'undo' };
    door.receive({ kind: 'call', id: 'a', workbench: 'w', name: 'perform', payload: command });
    expect(sent).toEqual([update, { kind: 'answer', id: 'a', value: 2 - 1 }]);
  });
});

describe('a message that is no call', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'snapshot'],
    ['another kind', { kind: 'answer', id: 'a-7', workbench: 'w', name: 'snapshot' }],
    ['a call of another name', { kind: 'call', id: 'a-7', workbench: 'w', name: 'constructor' }],
    ['a call of another workbench', { kind: 'call', id: 'a-7', workbench: 'v', name: 'snapshot' }],
    ['a call of no workbench', { kind: 'call', id: 'a-7', workbench: null, name: 'snapshot' }],
    ['a call without an id', { kind: 'call', workbench: 'w', name: 'snapshot' }],
    ['more than a call', { kind: 'call', id: 'a', workbench: 'w', name: 'snapshot', channel: 'x' }],
    ['files of another kind', { kind: 'call', id: 'a', workbench: 'w', name: 'save', files: [1] }],
  ])('(%s) is refused', (_what, message) => {
    const { door, calls, log, sent } = setUp();
    door.receive(message);
    expect(sent).toMatchObject([{ kind: 'refusal', said: DEFECT }]);
    expect(log).toHaveBeenCalledOnce();
    for (const name of NAMES) expect(calls[name]).not.toHaveBeenCalled();
  });

  it('is needed by nobody to learn which workbench it is', async () => {
    const { send, calls } = setUp();
    calls.hello.mockReturnValue({ workbench: 'w' });
    expect(await send({ name: 'hello', workbench: null })).toMatchObject({
      value: { workbench: 'w' },
    });
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
    ['ask', []],
    ['ask', [{ kind: 'layerMeans', layer: -1 }]],
    ['ask', [{ kind: 'sums', neuron: { layer: 0, index: 0 } }]],
    ['watch', [{ id: 'a', question: { kind: 'trace' } }]],
    ['watch', [{ id: 1, question: { kind: 'sums', neuron: { layer: 0, index: 0 } } }]],
    ['watch', [{ id: 1, question: { kind: 'neuronDetail', neuron: { layer: 0, index: -1 } } }]],
    ['unwatch', [null]],
    ['digitImages', [[1, 2]]],
    ['digitImages', [new Uint32Array(785)]],
    ['open', []],
    ['open', ['everything']],
    ['open', ['/home/me/a.safetensors']],
    ['openDropped', [{ path: '/home/me/a.safetensors', as: 'work' }]],
    ['openRecent', [{ id: '../settings.json', as: 'work' }]],
    ['giveUp', ['everything']],
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
    ['showMenus', [{ file: [], edit: [], view: [], looks: [], languages: [] }]],
    ['showMenus', [menusWith({ kind: 'quit' })]],
    ['showMenus', [menusWith({ keys: 'Z' })]],
    ['showMenus', [menusWith({ label: '' })]],
    ['showMenus', [menusWith({ role: 'quit' })]],
  ])('%s %j is refused', async (name, payload) => {
    const { ask, calls } = setUp();
    expect(await ask(name, ...payload)).toEqual(REFUSED);
    expect(calls[name]).not.toHaveBeenCalled();
  });
});
