import { choose } from '../choice/choose';
import { halve } from '../choice/halve';
import { measuresOf } from '../choice/measures';
import { matchNetworks } from '../compare/match';
import type { DigitSet } from '../digits/digit-set';
import { readDigitSet } from '../digits/read-digits';
import { pairDigitFiles, type NamedFile } from '../digits/pair';
import { sumsByDigit } from '../document/initial';
import { templateNetworks } from '../document/templates';
import { findFlip } from '../explain/flip';
import { explainFlow, inkThrough } from '../explain/flow';
import { fixesOfLayer, type AskedFixes } from '../explain/layer-fixes';
import type { MarkCorner } from '../explain/change-kinds';
import { markDigits } from '../explain/mark';
import { answersChanged, type ChangeOfAll, type PracticeDigits } from '../explain/over-digits';
import type { Through, Way } from '../explain/walk';
import { measureWithout, type AskedWithout } from '../explain/without-it';
import type { Muted } from '../network/muted';
import { Network } from '../network/network';
import type { LayerSizes } from '../network/shape';
import type { Structure } from '../network/structure';
import type { Tasks } from '../threads/task';
import type { TaskThread } from '../threads/task-thread';
import { usesOf } from '../surgery/lines';
import { digitsOn } from '../surgery/on-digits';
import { tellApart } from './told-apart';
import { biasesFor, factorsFor } from './edits/fitted';
import { readFile, writeFile } from './file-tasks';

/**
 * What the workbench has done on a thread of its own: all that can take longer than 8 ms. Digits
 * come as arrays that threads share, where they can.
 */
export const tasks = {
  /** Finds the images and the labels among some files and reads them, and adds them up. */
  readDigits({ files }: { readonly files: readonly NamedFile[] }, onProgress) {
    const { images, labels, name } = pairDigitFiles(files);
    const digits = readDigitSet(images, labels, name, undefined, onProgress);
    return { ...digits, ...sumsByDigit(digits) };
  },
  measureDigits: ({ images }: { readonly images: Uint8Array }) => measuresOf(images),
  /** Sorts the pictures into groups, and makes a network [structures] of their means. */
  templates: ({ structures, ...digits }: Templated) =>
    templateNetworks({ name: '', ...digits }, structures).map(({ parameters }) => parameters),
  choose,
  halve,
  biasesFor,
  factorsFor,
  usesOf,
  digitsOn,
  tellApart,
  flow: (way: SentWay) => explainFlow(received(way)),
  flowInk: ({
    steps,
    through,
    ...way
  }: SentWay & { readonly steps: number; readonly through: Through }) =>
    inkThrough(received(way), { steps }, through),
  withoutIt: (asked: SentNetwork & Omit<AskedWithout, 'network' | 'muted'>) =>
    measureWithout(withNetwork(asked)),
  findFlip: (asked: SentNetwork & { readonly picture: Float32Array }) =>
    findFlip(withNetwork(asked)),
  fixesOfLayer: (asked: SentNetwork & Omit<AskedFixes, 'network' | 'muted'>) =>
    fixesOfLayer(withNetwork(asked)),
  answersChanged: ({ digits, change, ...sent }: OverDigits & { readonly change: ChangeOfAll }) => {
    const { network, muted } = withNetwork(sent);
    return answersChanged(network, muted, digits, change);
  },
  markedDigits: ({ digits, mark, ...sent }: OverDigits & { readonly mark: MarkAsked }) => {
    const { network, muted } = withNetwork(sent);
    return markDigits(network, muted, digits, mark);
  },
  readFile,
  writeFile,
  match: ({ a, b }: { readonly a: Matched; readonly b: Matched }) =>
    matchNetworks(new Network(a, a.parameters), new Network(b, b.parameters)),
} satisfies Tasks;

/** Digits to practise on, and the structures of networks to be made of them. */
interface Templated extends Omit<DigitSet, 'name'> {
  readonly structures: readonly LayerSizes[];
}

/** A way as it is sent to another thread. */
export type SentWay = Omit<Way, 'network'> & Matched;

function received({ sizes, activations, parameters, ...way }: SentWay): Way {
  return { ...way, network: new Network({ sizes, activations }, parameters) };
}

/** A network with what of it is muted, as it is sent to another thread. */
export interface SentNetwork extends Matched {
  readonly muted: Muted;
}

interface OverDigits extends SentNetwork {
  readonly digits: PracticeDigits;
}

interface MarkAsked {
  readonly label: number;
  readonly corner: MarkCorner;
}

function withNetwork<T extends Matched>({ sizes, activations, parameters, ...rest }: T) {
  return { ...rest, network: new Network({ sizes, activations }, parameters) };
}

/** As much of a network as tells how its neurons go with another's. */
export interface Matched extends Structure {
  readonly parameters: Float32Array;
}

export type WorkbenchTasks = TaskThread<typeof tasks>;
