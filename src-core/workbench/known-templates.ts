import { sendablePart } from '../bytes/shared';
import type { DigitSet } from '../digits/digit-set';
import { COMPARED_SIZES, knowTemplates } from '../document/templates';
import { Network } from '../network/network';
import { PIXELS } from '../network/shape';
import type { WorkbenchTasks } from './tasks';

const asked = new WeakMap<DigitSet, Promise<readonly Network[]>>();

/**
 * The networks of templates for a set of digits, by structure; made once, on a thread of their own.
 * @throws KnobsError, by the promise, if the thread dies of it; it can be asked for again then
 */
export function templatesFor(digits: DigitSet, tasks: WorkbenchTasks): Promise<readonly Network[]> {
  const before = asked.get(digits);
  if (before) return before;
  const made = make(digits, tasks);
  asked.set(digits, made);
  made.catch(() => asked.delete(digits));
  return made;
}

async function make(digits: DigitSet, tasks: WorkbenchTasks): Promise<readonly Network[]> {
  const { labels, practice } = digits;
  // The exam has no part in it.
  const images = sendablePart(digits.images, 0, practice * PIXELS);
  const input = { images, labels: labels.slice(0, practice), practice, structures: COMPARED_SIZES };
  const all = await tasks.ask('templates', { input }).answer;
  const networks = COMPARED_SIZES.map((sizes, i) => new Network(sizes, all[i]));
  knowTemplates(digits, networks);
  return networks;
}
