import { describe, expect, it, vi } from 'vitest';
import type { CommandOf } from '#core/workbench/commands';
import { testBench, traceOf } from '#core/workbench/testing/test-bench';
import { memoryHost } from '../hosts/testing/memory';
import { FileFlows } from './files.svelte';
import { accuracyChange } from './accuracy-change';
import { Session } from './session.svelte';
import { settled } from '#core/workbench/testing/settled';
import { english } from '#core/words/english';

const neuron = { layer: 0, index: 3 };

/** A session whose frames come when the test says so. */
async function startSession() {
  const { workbench, meter, digits } = testBench();
  const { host, files } = await memoryHost(workbench);
  const frames: (() => void)[] = [];
  const ask = (task: () => void) => void frames.push(task);
  const session = await Session.start(host.workbench, { next: ask, after: ask });
  const frame = () => frames.splice(0).forEach((task) => task());
  return { workbench, meter, digits, host, files, session, frames, frame };
}

describe('Session', () => {
  it('shows what the workbench holds, from the next frame on', async () => {
    const { session, workbench, frame } = await startSession();
    const before = session.network.layers[0].biases[3];
    await session.perform({ type: 'setBias', neuron, value: 0.25 });
    expect(session.network.layers[0].biases[3]).toBe(before);
    frame();
    expect(session.network.layers[0].biases[3]).toBe(0.25);
    expect(session.network.parameters).toEqual(workbench.snapshot().network.parameters);
    expect(session.trace).toEqual(traceOf(workbench));
    expect(session.history.entries).toEqual(workbench.snapshot().history.entries);
  });

  it('asks for one frame however much happens', async () => {
    const { session, frames } = await startSession();
    for (let value = 0; value < 9; value++) {
      await session.perform({ type: 'setBias', neuron, value });
    }
    expect(frames).toHaveLength(1);
  });

  it('stays a replica through edits, undo, redo, renaming and another network', async () => {
    const { session, workbench, meter, digits, frame } = await startSession();
    const path = Float32Array.of(3, 3, 1, 20, 20, 1);
    const brush = { value: 2, size: 4, hardness: 1, mode: 'set', selection: null } as const;
    await session.perform({ type: 'paint', neuron, path, ...brush });
    await session.perform({ type: 'rename', neuron, name: 'bar' });
    await session.perform({ type: 'undo' });
    await session.perform({ type: 'undo' });
    await session.perform({ type: 'redo' });
    meter.answer(digits);
    await session.perform({ type: 'setBias', neuron: { layer: 2, index: 0 }, value: 5 });
    meter.answer(digits);
    frame();
    const expectReplica = () => {
      const truth = workbench.snapshot();
      expect(session.network.sizes).toEqual(truth.network.sizes);
      expect(Buffer.from(session.network.parameters.slice().buffer).toString('hex')).toBe(
        Buffer.from(truth.network.parameters.slice().buffer).toString('hex'),
      );
      expect(session.names).toEqual(truth.facts.names);
      expect(session.snapshots).toEqual(truth.facts.snapshots);
      expect(session.history).toEqual(truth.history);
      expect(session.file).toEqual(truth.file);
      expect(session.measurement).toEqual(truth.measurement);
    };
    expectReplica();
    await session.perform({ type: 'setBias', neuron, value: 6 });
    for (const position of [0, 2, 1]) {
      await session.perform({ type: 'goTo', position });
      meter.answer(digits);
      frame();
      expectReplica();
    }
    await session.perform({ type: 'setBias', neuron, value: 7 });
    // The next command need not wait until it is measured.
    await session.perform({ type: 'takeSnapshot', name: 'aside' });
    expect(workbench.snapshot().facts.snapshots).toHaveLength(1);
    meter.answer(digits);
    await settled();
    frame();
    expectReplica();
    for (const type of ['deleteSnapshot', 'undo', 'mute'] as const) {
      if (type === 'deleteSnapshot') await session.perform({ type, id: 1 });
      else if (type === 'mute') await session.perform({ type, neurons: [neuron], on: true });
      else await session.perform({ type });
      frame();
      expectReplica();
    }
    await session.perform({ type: 'new', sizes: [784, 3, 10], start: 'random', seed: 4 });
    frame();
    expectReplica();
  });

  it('tells what the last change did to the accuracy', async () => {
    const { session, meter, digits, frame } = await startSession();
    meter.answer(digits);
    await session.perform({ type: 'setBias', neuron: { layer: 2, index: 6 }, value: 1000 });
    meter.answer(digits);
    frame();
    const before = session.history.startScores!.all;
    expect(before.count).toBe(40);
    expect(accuracyChange(session, 'all')).toBeCloseTo(0.1 - before.right / 40);
  });

  it('knows all that was done once it is settled, whatever frames come', async () => {
    const { session } = await startSession();
    void session.perform({ type: 'setBias', neuron, value: 0.25 });
    await session.settled();
    expect(session.file.edited).toBe(true);
  });

  it('makes a refusal the problem that is shown, and changes nothing', async () => {
    const { session, workbench } = await startSession();
    const before = workbench.snapshot();
    expect(await session.perform({ type: 'pickDigit', index: 4000 })).toBe(false);
    expect(english.say(session.problem!)).toMatch(/no digit 4000/);
    expect(workbench.snapshot()).toEqual(before);
    session.dismissProblem();
    expect(session.problem).toBeNull();
  });
});

describe('FileFlows', () => {
  async function edited() {
    const all = await startSession();
    await all.session.perform({ type: 'setBias', neuron, value: 0.25 });
    all.frame();
    return { ...all, flows: new FileFlows(all.host, all.session) };
  }
  /** It is asked once everything done before is carried out. */
  const asked = (flows: FileFlows) => vi.waitUntil(() => flows.asked);
  const anew: CommandOf<'new'> = { type: 'new', sizes: [784, 10], start: 'empty', seed: 0 };

  it('asks before unsaved work is lost, and keeps it on Cancel', async () => {
    const { flows, workbench } = await edited();
    const done = flows.startNew(anew);
    expect((await asked(flows)).question).toMatchObject({ before: { kind: 'new' } });
    (await asked(flows)).answer(null);
    expect(await done).toBe(false);
    expect(workbench.snapshot().network.sizes).toHaveLength(4);
  });

  it('goes on without saving when told so', async () => {
    const { flows, workbench, files } = await edited();
    const done = flows.startNew(anew);
    (await asked(flows)).answer('discard');
    expect(await done).toBe(true);
    expect(workbench.snapshot().network.sizes).toEqual([784, 10]);
    expect(files.written.size).toBe(0);
  });

  it('saves first when told so', async () => {
    const { flows, files, workbench } = await edited();
    const done = flows.startNew(anew);
    (await asked(flows)).answer('save');
    expect(await done).toBe(true);
    expect(files.written.size).toBe(1);
    expect(workbench.edited).toBe(false);
  });

  it('does not ask when everything is saved', async () => {
    const { flows, frame } = await edited();
    await flows.save();
    frame();
    expect(await flows.startNew(anew)).toBe(true);
    expect(flows.asked).toBeNull();
  });

  it('reports a file that can’t be read and keeps the work', async () => {
    const { flows, files, session, workbench } = await edited();
    files.offered = { name: 'x.safetensors', bytes: Uint8Array.of(1, 2, 3) };
    const before = workbench.snapshot();
    const done = flows.open();
    (await asked(flows)).answer('discard');
    await done;
    expect(english.say(session.problem!)).toMatch(/x\.safetensors/);
    expect(workbench.snapshot()).toEqual(before);
  });
});
