import { describe, expect, it, vi } from 'vitest';
import { emptyBench } from '#core/workbench/testing/test-bench';
import { memoryHost } from '../hosts/testing/memory';
import { endAll } from '../lib/hands';
import { KeyGesture } from './key-gesture';
import { Preview } from './preview.svelte';
import { Session } from './session.svelte';

const neuron = { layer: 0, index: 0 };
const [one, other] = [Symbol('one'), Symbol('other')];
const bias = (value: number) => ({ type: 'setBias', neuron, value }) as const;

async function start() {
  const { host } = await memoryHost(emptyBench().workbench);
  const frames = { next: (task: () => void) => task(), after: (task: () => void) => task() };
  const session = await Session.start(host.workbench, frames);
  const shown = async () => {
    await session.settled();
    return session.network.layers[0].biases[0];
  };
  const labels = () => session.history.entries.map(({ label }) => label);
  return { session, preview: new Preview(session), shown, labels };
}

describe('what two forms show', () => {
  it('is seen of the last; when that is called off the other is seen again', async () => {
    const { preview, shown, labels } = await start();
    const cancelled = vi.fn();
    preview.show(one, bias(1), cancelled);
    preview.show(other, bias(2));
    expect(await shown()).toBe(2);
    expect([preview.isOf(one), preview.isOf(other)]).toEqual([true, true]);
    expect(cancelled).not.toHaveBeenCalled();
    preview.cancel();
    expect(await shown()).toBe(1);
    expect(preview.isOf(other)).toBe(false);
    // What is changed in a form comes before the others.
    preview.show(other, bias(3));
    preview.show(one, bias(4));
    expect(await shown()).toBe(4);
    await preview.apply(one);
    expect(await shown()).toBe(3);
    preview.cancel(other);
    expect(await shown()).toBe(4);
    expect(preview.isOpen).toBe(false);
    expect(labels()).toHaveLength(1);
  });

  it('is applied of the one that says so, seen or not', async () => {
    const { session, preview, shown, labels } = await start();
    preview.show(one, bias(1));
    preview.show(other, { type: 'rename', neuron, name: 'x' });
    expect(await shown()).toBe(0);
    await preview.apply(one);
    expect(await shown()).toBe(1);
    expect(session.names[0][0]).toBe('x');
    expect(labels()).toHaveLength(1);
    await preview.apply(other);
    expect(labels()).toHaveLength(2);
  });

  it('is all taken back by what is done by hand, and by nothing that is only looked at', async () => {
    const { session, preview, shown, labels } = await start();
    const cancelled = [vi.fn(), vi.fn()];
    preview.show(one, bias(1), cancelled[0]);
    preview.show(other, bias(2), cancelled[1]);
    await session.perform({ type: 'clearInput' });
    expect(await shown()).toBe(2);
    const hand = session.begin('hand');
    expect(await shown()).toBe(0);
    for (const told of cancelled) expect(told).toHaveBeenCalledOnce();
    void hand.perform({ ...bias(5), neuron: { layer: 0, index: 1 } });
    preview.show(one, bias(3));
    await hand.end();
    // Letting go is nothing that is done.
    expect(await shown()).toBe(3);
    preview.cancel();
    expect(labels()).toHaveLength(1);
  });
});

describe('before all of the work is asked for', () => {
  it('hands let go, previews are taken back, and what was typed into forms is done', async () => {
    const { session, preview, shown, labels } = await start();
    const keys = new KeyGesture<ReturnType<Session['begin']>>();
    void keys.hold(() => session.begin('hand')).perform(bias(1));
    preview.show(one, bias(2));
    const rename = (name: string) => () => session.perform({ type: 'rename', neuron, name });
    const forget = session.underWay.keepTyped(rename('forgotten'));
    session.underWay.keepTyped(rename('x'));
    session.underWay.keepTyped(() =>
      session.perform({ ...bias(3), neuron: { layer: 0, index: 2 } }),
    );
    forget();
    await session.underWay.finish();
    expect(await shown()).toBe(1);
    expect(session.names[0][0]).toBe('x');
    expect(labels()).toHaveLength(3);
    expect(keys.held).toBeNull();
    endAll();
    expect(labels()).toHaveLength(3);
  });
});
