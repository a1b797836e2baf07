import type { Disk } from './disk';
import type { Knobs } from './pages/knobs';
import { expect } from './setup';
import { fileOf, type SmallNetwork } from './small-networks';

interface Comparing {
  readonly knobs: Knobs;
  readonly disk: Disk;
}

/** Opens a network as the work. */
export async function openWork({ knobs, disk }: Comparing, network: SmallNetwork): Promise<void> {
  await disk.pick({ name: 'work.safetensors', bytes: fileOf(network) }, () =>
    knobs.menu.choose('Open…'),
  );
  await expect(knobs.title).toHaveText('work.safetensors');
  await knobs.measured();
}

/** Opens a network as B, the work stays A. */
export async function compareWithFile(
  { knobs, disk }: Comparing,
  network: SmallNetwork,
  name = 'other.safetensors',
): Promise<void> {
  const { compare } = knobs;
  await disk.pick({ name, bytes: fileOf(network) }, () => compare.openFile('b'));
  await expect(compare.picker('b')).toContainText(name);
  await compare.settled();
}
