import type { Sources } from './question-kind';
import type { LayerFixes } from './fixes';

/** So many knobs of a layer are listed. */
const MOST = 60;

const NONE: LayerFixes = { count: 0, best: [] };

/** None for a drawing, whose label nobody knows, and for a digit that is right. */
export async function answer(
  { layer }: { readonly layer: number },
  { document, input, results, tasks }: Sources,
): Promise<LayerFixes> {
  const { network, facts } = document;
  const { source } = input;
  if (source.kind !== 'digit' || layer >= network.layers.length) return NONE;
  const { images, labels, practice } = results.digits;
  const found = await tasks.ask('fixesOfLayer', {
    input: {
      ...network.structure,
      ...{ parameters: network.parameters, muted: facts.muted },
      digits: { images, labels, practice },
      ...{ digitsId: idOf(results.digits), digit: source.index, layer },
    },
  }).answer;
  const free = found.filter(({ index }) => !facts.locked[layer][index]);
  return { count: free.length, best: free.slice(0, MOST) };
}

const ids = new WeakMap<object, number>();
let last = 0;

/** A number for a set of digits. */
function idOf(digits: object): number {
  const id = ids.get(digits) ?? ++last;
  ids.set(digits, id);
  return id;
}
