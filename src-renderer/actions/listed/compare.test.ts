import { expect, it } from 'vitest';
import { plainDocument } from '#core/document/network-document';
import { safetensors } from '#core/formats/safetensors';
import { Network } from '#core/network/network';
import { testBench } from '#core/workbench/testing/test-bench';
import { memoryHost } from '../../hosts/testing/memory';
import type { AppContext } from '../../state/app';
import { ComparedSides } from '../../state/comparison.svelte';
import { FileFlows } from '../../state/files.svelte';
import { Session } from '../../state/session.svelte';
import { COMPARE_ACTIONS } from './compare';

it('shows the Compare view for a file to compare with only once there is one', async () => {
  const { host, files } = await memoryHost(testBench().workbench);
  const now = (task: () => void) => task();
  const session = await Session.start(host.workbench, { next: now, after: now });
  const view = { shown: 'tune' };
  const app = { files: new FileFlows(host, session), sides: new ComparedSides(session), view };
  const open = async () => {
    await COMPARE_ACTIONS.find(({ id }) => id === 'openToCompare')!.run!(app as AppContext);
    return view.shown;
  };

  files.offered = null;
  expect(await open()).toBe('tune');

  const bytes = safetensors.write(plainDocument(new Network([784, 10])));
  files.offered = { name: 'torn.safetensors', bytes: bytes.subarray(0, 9) };
  expect(await open()).toBe('tune');
  expect(session.problem).not.toBeNull();

  files.offered = { name: 'whole.safetensors', bytes };
  expect(await open()).toBe('compare');
  expect(app.sides.nameOf(app.sides.b!)).toBe('whole.safetensors');
});
