import { expect, it } from 'vitest';
import { writeNetwork } from '#core/formats/registry';
import { randomNetwork } from '#core/document/initial';
import { testBench } from '#core/workbench/testing/test-bench';
import { memoryHost } from './memory';

it('opens a file to be compared with, compares it, takes from it and closes it', async () => {
  const { workbench, meter, digits } = testBench();
  const { host, files } = await memoryHost(workbench);
  const other = randomNetwork([784, 5, 10], 2);
  const bytes = await writeNetwork(other, 'other.npz');
  files.offered = { name: 'other.npz', bytes };
  expect(await host.files.open('comparison')).toEqual({ outcome: 'done' });
  const arrayBuffer = async () => bytes.slice().buffer;
  const dropped = { name: 'again.npz', size: bytes.length, arrayBuffer };
  await host.files.openDropped(dropped, 'comparison');
  const before = await host.workbench.snapshot();
  expect(before.others).toEqual([
    { id: 1, name: 'other.npz' },
    { id: 2, name: 'again.npz' },
  ]);
  expect(before.file).toMatchObject({ name: 'Ten stamps', saved: false });

  meter.answer(digits);
  const from = { kind: 'file', id: 2 } as const;
  const { a, b } = await host.workbench.ask({ kind: 'comparison', a: { kind: 'now' }, b: from });
  expect(a.sizes).toEqual([784, 16, 16, 10]);
  expect(b.parameters).toEqual(other.network.parameters);
  const neuron = { layer: 0, index: 4 };
  await host.workbench.perform({ type: 'takeNeuron', from, neuron, to: neuron });
  const { network } = await host.workbench.snapshot();
  const row = (parameters: Float32Array) => parameters.slice(4 * 784, 5 * 784);
  expect(row(network.parameters)).toEqual(row(other.network.parameters));

  await host.workbench.perform({ type: 'forgetOther', id: 2 });
  await expect(host.workbench.ask({ kind: 'comparison', a: from, b: from })).rejects.toThrow(
    'This file is no longer open for comparison.',
  );
});
