import { describe, expect, it, vi } from 'vitest';
import type { NetworkDocument } from '../document/network-document';
import { randomNetwork } from '../document/initial';
import { nielsenJson } from '../formats/nielsen-json';
import { safetensors } from '../formats/safetensors';
import { tasksHere } from '../threads/testing/tasks-here';
import { readWork } from './read-work';
import { tasks as allTasks } from './tasks';
import { bitsOf, testBench } from './testing/test-bench';
import { writeWork } from './write-work';

const small = randomNetwork([784, 16, 16, 10], 1);
const large = randomNetwork([784, 128, 128, 128, 128, 10], 2);
/** The usual network with snapshots: many numbers all the same. */
function withSnapshots(): NetworkDocument {
  const { workbench } = testBench();
  for (const name of ['first', 'second', 'third']) {
    workbench.perform({ type: 'takeSnapshot', name });
    workbench.perform({ type: 'setBias', neuron: { layer: 0, index: 3 }, value: name.length });
  }
  return workbench.save().document;
}

function watchedTasks() {
  const tasks = tasksHere(allTasks);
  return { tasks, asked: vi.spyOn(tasks, 'ask') };
}

describe('a large file', () => {
  it.each([
    ['large.safetensors', () => large, safetensors, 2],
    ['snapshots.safetensors', withSnapshots, safetensors, 2],
    // So many digits of 13,002 numbers are a large file, but written at once.
    ['small.json', () => small, nielsenJson, 1],
  ])('%s goes by a thread, and is to the last bit what it is here', async (...given) => {
    const [fileName, documentOf, codec, asks] = given;
    const document = documentOf();
    const { tasks, asked } = watchedTasks();
    const bytes = await writeWork(document, fileName, {}, tasks);
    expect(Buffer.from(bytes).equals(codec.write(document))).toBe(true);
    const reading = await readWork({ bytes, fileName }, tasks);
    const expected = codec.read(bytes);
    if (!('document' in reading && 'document' in expected)) throw new Error('Nothing is asked.');
    const { network, snapshots = [], ...rest } = reading.document;
    const { network: expectedNetwork, snapshots: expectedOnes = [], ...others } = expected.document;
    expect(bitsOf(network)).toBe(bitsOf(expectedNetwork));
    expect(snapshots.map(bitsOf)).toEqual(expectedOnes.map(bitsOf));
    expect(rest).toEqual(others);
    expect(asked).toHaveBeenCalledTimes(asks);
  });

  it('is refused with the sentence of its format', async () => {
    const { tasks, asked } = watchedTasks();
    const bytes = safetensors.write(large).slice(0, -1);
    await expect(readWork({ bytes, fileName: 'cut.safetensors' }, tasks)).rejects.toThrow(
      /^cut\.safetensors was not opened and nothing has changed\. ./,
    );
    expect(asked).toHaveBeenCalledOnce();
  });
});

it('a small file is read and written at once, without a thread', async () => {
  const { tasks, asked } = watchedTasks();
  const bytes = await writeWork(small, 'a.safetensors', {}, tasks);
  const reading = await readWork({ bytes, fileName: 'a.safetensors' }, tasks);
  expect(reading).toEqual(safetensors.read(bytes));
  expect(asked).not.toHaveBeenCalled();
});
