import { describe, expect, it } from 'vitest';
import { parseCommand, type Command } from '#core/workbench/commands';
import { Commander, merge } from './commander';

const neuron = { layer: 0, index: 1 };
const paint = (...path: number[]): Command => ({
  type: 'paint',
  neuron,
  path: Float32Array.from(path),
  value: 1,
  size: 3,
  hardness: 1,
  mode: 'set',
  selection: null,
});
const bias = (value: number): Command => ({ type: 'setBias', neuron, value });

/** A workbench that carries a command out when the test says so. */
function slowPort() {
  const performed: Command[] = [];
  const waiting: { resolve(): void; reject(error: Error): void }[] = [];
  return {
    performed,
    perform: (command: Command) => {
      performed.push(command);
      return new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
    },
    next: async (error?: Error) => {
      const { resolve, reject } = waiting.shift()!;
      if (error) reject(error);
      else resolve();
      await new Promise((done) => setTimeout(done));
    },
  };
}

describe('Commander', () => {
  it('has one command under way, and merges what a fast hand does meanwhile', async () => {
    const port = slowPort();
    const commander = new Commander(port);
    for (const value of [1, 2, 3, 4]) void commander.perform(bias(value));
    expect(port.performed).toEqual([bias(1)]);
    await port.next();
    expect(port.performed).toEqual([bias(1), bias(4)]);
  });

  it('keeps the order, and never merges across another command', async () => {
    const port = slowPort();
    const commander = new Commander(port);
    const commands: Command[] = [
      { type: 'beginGesture', transaction: { id: 'a', kind: 'hand' } },
      { ...bias(1), transaction: 'a' } as Command,
      { type: 'endGesture', transaction: 'a' },
      bias(2),
    ];
    for (const command of commands) void commander.perform(command);
    for (let i = 0; i < 4; i++) await port.next();
    expect(port.performed).toEqual(commands);
  });

  it('has at most one command of each hand in waiting, in the order of their last', async () => {
    const port = slowPort();
    const commander = new Commander(port);
    const bias = (transaction: string, value: number) =>
      ({ type: 'setBias', neuron, value, transaction }) as const;
    const draw = (...path: number[]): Command => ({
      type: 'draw',
      path: Float32Array.from(path),
      radius: 1,
      mode: 'draw',
    });
    const end: Command = { type: 'endGesture', transaction: 'b' };
    for (const command of [bias('a', 0), bias('a', 1), bias('b', 1), draw(0, 0, 1, 1)]) {
      void commander.perform(command);
    }
    for (const command of [bias('b', 2), draw(1, 1, 2, 2), bias('a', 2), end, bias('a', 3)]) {
      void commander.perform(command);
    }
    for (let i = 0; i < 5; i++) await port.next();
    const drawn = draw(0, 0, 1, 1, 1, 1, 2, 2);
    expect(port.performed).toEqual([bias('a', 0), bias('b', 2), drawn, end, bias('a', 3)]);
  });

  it('merges nothing across what is nobody’s', async () => {
    const port = slowPort();
    const commander = new Commander(port);
    const commands = [1, 2].map((value) => ({ ...bias(value), transaction: 'a' }) as Command);
    const all = [bias(0), commands[0], { type: 'clearInput' } as const, commands[1]];
    for (const command of all) void commander.perform(command);
    for (let i = 0; i < 4; i++) await port.next();
    expect(port.performed).toEqual(all);
  });

  it('says the reason of a refusal to who asked, and goes on', async () => {
    const port = slowPort();
    const commander = new Commander(port);
    const first = commander.perform(bias(1));
    const second = commander.perform({ type: 'undo' });
    await Promise.all([
      expect(first).rejects.toThrow('No such neuron.'),
      port.next(new Error('No such neuron.')),
    ]);
    await port.next();
    await expect(second).resolves.toBeUndefined();
  });
});

describe('operations', () => {
  const mirror: Command = {
    type: 'operate',
    neurons: [neuron],
    operation: { kind: 'mirror', axis: 'leftRight' },
    selection: null,
  };

  it('are each carried out, for two mirrors are none', () => {
    expect(merge(mirror, mirror)).toBeNull();
  });

  it('follow the hand within a gesture, where the last counts', () => {
    const scale = (factor: number): Command => ({
      ...mirror,
      transaction: 'a',
      operation: { kind: 'scale', factor },
    });
    expect(merge(scale(1.1), scale(1.2))).toEqual(scale(1.2));
  });
});

describe('settled', () => {
  it('waits for everything that was asked for, whatever becomes of it', async () => {
    const port = slowPort();
    const commander = new Commander(port);
    let isSettled = false;
    await commander.settled();
    commander.perform(bias(1)).catch(() => {});
    commander.perform({ type: 'undo' }).catch(() => {});
    const settled = commander.settled().then(() => (isSettled = true));
    await port.next(new Error('No such neuron.'));
    expect(isSettled).toBe(false);
    await port.next();
    await settled;
    expect(isSettled).toBe(true);
  });
});

describe('merge', () => {
  it('joins strokes that go on where the last ended, and no others', () => {
    expect(merge(paint(1, 1, 1, 2, 2, 1), paint(2, 2, 1, 5, 2, 1))).toEqual(
      paint(1, 1, 1, 2, 2, 1, 2, 2, 1, 5, 2, 1),
    );
    expect(merge(paint(1, 1, 1, 2, 2, 1), paint(9, 9, 1, 5, 2, 1))).toBeNull();
  });

  it('joins no more than the workbench takes in one command', () => {
    // 5,000 points and as many again are the 10,000 that a path may have.
    const half = paint(...new Array<number>(15_000).fill(1));
    const whole = merge(half, half);
    expect(parseCommand(whole)).toEqual(whole);
    expect(merge(whole!, paint(1, 1, 1))).toBeNull();
    const cells: Command = {
      type: 'paintMatrix',
      layer: 1,
      cells: new Uint16Array(65_536),
      value: 1,
    };
    const all = merge(cells, cells);
    expect(parseCommand(all)).toEqual(all);
    expect(merge(all!, { ...cells, cells: Uint16Array.of(1, 1) })).toBeNull();
  });

  it('does not mix neurons, weights or brushes', () => {
    expect(
      merge(bias(1), { type: 'setBias', neuron: { layer: 0, index: 2 }, value: 1 }),
    ).toBeNull();
    const weight = (input: number): Command => ({ type: 'setWeight', neuron, input, value: 1 });
    expect(merge(weight(1), weight(2))).toBeNull();
    expect(merge(paint(1, 1, 1), { ...paint(1, 1, 1), value: -1 } as Command)).toBeNull();
  });
});
