import { basename } from 'node:path';
import { KnobsError } from '#core/errors';
import type { NetworkDocument } from '#core/document/network-document';
import { flagsFrom, type Flags } from '#core/document/neuron-flags';
import { codecOf, readNetwork } from '#core/formats/registry';
import type { Network } from '#core/network/network';
import { clearlyBest, measureWays } from '#core/readings/best-way';
import { commonWays, inputsText, plainWay, readAs, type ReadingWay } from '#core/readings/way';
import { english } from '#core/words/english';
import { loadDigits } from '../digits';
import { readWholeFile } from '../files/read-file';
import type { Console } from './command';
import { onOneLine } from './on-one-line';
import { forcedWay, type ReadingValues } from './reading-options';

export interface NetworkFile extends Flags {
  readonly document: NetworkDocument;
  /** What the file's format is called. */
  readonly format: string;
  readonly reading: FileReading;
}

/** How a file was read, as `--json` tells it. */
export interface FileReading {
  readonly activations: readonly string[];
  readonly input: string;
  readonly order: string;
  /** The digit of the first output, where it isn't 0. */
  readonly firstOutput?: number;
  /** Whether neither the file nor an option says so: it is what most digits are right by. */
  readonly guessed: boolean;
}

/**
 * Reads the network in a file. Says what a person should know of how it was read.
 * @param values of the options that say how
 * @throws KnobsError that says what is wrong with the file, or what the choices are; UsageError for
 * options that make no sense
 */
export async function readNetworkFile(
  path: string,
  values: ReadingValues,
  surroundings: Pick<Console, 'complain' | 'digitsFolder'>,
): Promise<NetworkFile> {
  const bytes = await readWholeFile(path);
  const name = basename(path);
  const found = await readNetwork(bytes, name, values.answer);
  if ('question' in found) {
    const { text, choices } = found.question;
    const listed = choices.map(({ key, label }) => `--answer "${key}" for ${english.say(label)}`);
    throw new KnobsError('plain', { text: `${english.say(text)} ${listed.join('; ')}.` });
  }
  const { remarks = [], leavesOpen } = found;
  const say = (text: string) => surroundings.complain(onOneLine(`${name}: ${text}`));
  for (const remark of remarks) say(english.say(remark));
  const { network } = found.document;
  const forced = forcedWay(values, network.layers.length);
  const { activations } = network;
  const plain: ReadingWay = { ...plainWay(activations), ...forced };
  const known = leavesOpen === 'inputs' ? { activations, ...forced } : forced;
  const isOpen = leavesOpen !== undefined && Object.keys(known).length < WHOLE_WAY;
  const chosen = isOpen ? await bestWay(network, known, surroundings.digitsFolder) : plain;
  const reading = asReading(chosen, isOpen);
  const read = readAs(network, chosen);
  if (isOpen) say(`read as ${described(reading)}.`);
  const isOther = JSON.stringify(chosen) !== JSON.stringify(plainWay(activations));
  const document = isOther ? noted(found.document, read, reading) : found.document;
  const flags = flagsFrom(document.otherMetadata, document.network.sizes);
  return { document, format: codecOf(bytes, name).name, reading, ...flags };
}

/** How many things there are to say of a way. */
const WHOLE_WAY = 4;

/** The way in which a network that leaves it open reads digits best, if that is clear. */
async function bestWay(
  network: Network,
  forced: Partial<ReadingWay>,
  digitsFolder: string,
): Promise<ReadingWay> {
  const ways = commonWays(network.layers.length, forced);
  if (ways.length === 1) return ways[0];
  const digits = await loadDigits(digitsFolder);
  const [plain] = ways;
  const measured = measureWays(network, ways, digits);
  // None can be tried: reading it the plain way says why.
  return measured.length === 0 ? plain : clearlyBest(measured, plain, digits.practice).way;
}

function asReading(way: ReadingWay, guessed: boolean): FileReading {
  const { activations, inputs, order, firstOutput } = way;
  return {
    ...{ activations, input: inputsText(inputs), order },
    ...(firstOutput === 0 ? {} : { firstOutput }),
    guessed,
  };
}

function described({ activations, input, order, firstOutput }: FileReading): string {
  const first = firstOutput === undefined ? '' : `, the first output for ${firstOutput}`;
  return `${activations.join(', ')}, with inputs ${input} by ${order}${first}`;
}

/** With a note of how it was read, for what is kept of it is Knobs's own. */
function noted(document: NetworkDocument, network: Network, reading: FileReading): NetworkDocument {
  const { notes } = document.details;
  const note = `Read as ${described(reading)}.`;
  const details = { ...document.details, notes: notes === '' ? note : `${notes}\n${note}` };
  return { ...document, network, details };
}
