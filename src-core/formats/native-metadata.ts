import { KnobsError } from '../errors';
import { defaultNames, type NetworkDocument } from '../document/network-document';
import { layersOf, type LayerSizes } from '../network/shape';
import { checkExtent } from './extent';
import { parseJson } from './json';
import { neuronNames } from './neuron-names';
import { quote } from '../text/quote';
import { wellFormed } from '../bytes/utf8';
import { message, type Message } from '../words/message';

/** What a document says besides its numbers. */
type Description = Omit<NetworkDocument, 'network'>;

/** The value of `format` in what Knobs writes; another program's own is kept. */
const FORMAT = 'knobs';

/**
 * What a file's `__metadata__` says. `title`, `author`, `notes`: as they are. `hidden1.names`, …,
 * `output.names`: the names of a layer's neurons as a JSON array of texts, '' for none; a layer
 * without this key has the default names. Everything else is kept as it is.
 * Formats that have a place of their own for names come here, too, so that the same keys mean the
 * same in all of them and one limit is kept, see `extent.ts`.
 * @param where the file has it, for a refusal
 * @param ownNames of a layer's neurons, where the format has a place for them and the file uses it
 * @throws KnobsError if names are given that are not understood, since saving would lose them, or if
 * there is too much of everything
 */
export function descriptionFrom(
  metadata: ReadonlyMap<string, string>,
  sizes: LayerSizes,
  where = '__metadata__',
  ownNames: readonly (readonly string[] | undefined)[] = [],
): Description {
  const rest = new Map(metadata);
  const take = (key: string) => {
    const value = rest.get(key);
    rest.delete(key);
    return value;
  };
  const details = {
    title: take('title') ?? '',
    author: take('author') ?? '',
    notes: take('notes') ?? '',
  };
  const defaults = defaultNames(sizes);
  const names = layersOf(sizes).map(({ key, outputs }, l) => {
    const text = take(`${key}.names`);
    if (ownNames[l]) return ownNames[l];
    return text === undefined
      ? defaults[l]
      : namesFrom(text, message('part.keyIn', { key: `"${key}.names"`, place: where }), outputs);
  });
  if (rest.get('format') === FORMAT) rest.delete('format');
  // Unlike an assignment, fromEntries makes a plain property of the key __proto__, too.
  const otherMetadata = Object.fromEntries(rest);
  checkExtent({ details, otherMetadata });
  return { details, names, otherMetadata };
}

/** The `__metadata__` of a file; the same document always gives the same keys in the same order. */
export function metadataOf(document: NetworkDocument): Record<string, string> {
  const { details, names, network, otherMetadata } = document;
  const defaults = defaultNames(network.sizes);
  const own: [string, string][] = [
    ['title', details.title],
    ['author', details.author],
    ['notes', details.notes],
  ];
  const metadata = new Map([
    ['format', FORMAT],
    ...Object.entries(otherMetadata).sort(([a], [b]) => (a < b ? -1 : 1)),
    ...own.filter(([, text]) => text !== ''),
  ]);
  network.layers.forEach(({ key }, l) => {
    const text = JSON.stringify(names[l].map(wellFormed));
    if (text !== JSON.stringify(defaults[l])) metadata.set(`${key}.names`, text);
  });
  return Object.fromEntries(
    Array.from(metadata, ([key, text]) => [wellFormed(key), wellFormed(text)]),
  );
}

/**
 * Metadata that a file has as the JSON text of an object.
 * @throws KnobsError unless all that is in it are texts
 */
export function metadataFromJson(text: string, what: Message): Map<string, string> {
  const value = parseJson(text, what);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = isObject ? Object.entries(value) : [];
  if (isObject && entries.every((entry) => typeof entry[1] === 'string')) {
    return new Map(entries as [string, string][]);
  }
  throw new KnobsError('metadata.notTexts', { what, found: quote(text) });
}

function namesFrom(text: string, where: Message, count: number): string[] {
  return neuronNames(parseJson(text, where), count, where, text);
}
