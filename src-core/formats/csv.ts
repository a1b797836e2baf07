import { KnobsError } from '../errors';
import { NO_DETAILS, type NetworkDocument } from '../document/network-document';
import { Network } from '../network/network';
import { PIXELS } from '../network/shape';
import type { DirectCodec, Reading, WriteOptions } from './codec';
import { checkChain, readLayers } from './csv-layers';
import { csvOrder } from '../readings/csv-order';
import { floatText } from '../text/float-text';
import { formats } from './format-list';
import { lossesOf } from './losses';
import { neuronNames } from './neuron-names';
import { quote } from '../text/quote';
import { cellText, parseRows } from './separated-values';
import { beginningOf, textOf } from './text-file';
import { encodeUtf8, wellFormed } from '../bytes/utf8';
import { message } from '../words/message';

const FIRST_COLUMNS = ['layer', 'neuron', 'name', 'bias'];

/** Without this, Excel takes the file for one in the system's old encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * One neuron a row, for spreadsheets: layer (`hidden1`, …, `output`), neuron (counted from 0), name,
 * bias, w1, w2, …. Written with commas between cells and decimal points or, where people write
 * decimal commas, with semicolons and those. Read is what spreadsheets make of either: tabs, UTF-16, a
 * first line `sep=;`, decimal commas in quotation marks, and empty rows and cells behind the others.
 */
export const csv: DirectCodec = {
  ...formats.csv,
  sniff: (bytes) => /^(sep=.\s+)?"?layer"?[,;\t]"?neuron\b/i.test(beginningOf(bytes)),
  read,
  write,
  loses: lossesOf,
};

function read(bytes: Uint8Array, answer?: string): Reading {
  const text = textOf(bytes);
  // Excel takes such a first line for itself, and counts the rows behind it.
  const [separator = '', named] = /^\s*sep=(.)(?:\r\n|\r|\n)/i.exec(text) ?? [];
  const table = text.slice(separator.length);
  const guessed = [',', ';', '\t'].find((one) => table.slice(0, 20).includes(one)) ?? ',';
  const delimiter = named ?? guessed;
  const [header, ...rows] = parseRows(table, delimiter);
  const titles = header?.cells ?? [];
  const first = titles.slice(0, FIRST_COLUMNS.length).map((title) => title.trim().toLowerCase());
  if (first.join() !== FIRST_COLUMNS.join()) {
    throw new KnobsError('csv.titles', { found: titles.slice(0, 4).map(quote) });
  }
  checkWeightTitles(titles.slice(FIRST_COLUMNS.length));
  const layers = csvOrder(readLayers(rows, delimiter), answer);
  if ('choices' in layers) return { question: layers };
  checkChain(layers);
  const network = new Network([PIXELS, ...layers.map(({ neurons }) => neurons.length)]);
  const names: string[][] = [];
  layers.forEach(({ key, neurons }, l) => {
    const given = neurons.map(({ name }) => withoutGuard(name));
    names.push(neuronNames(given, given.length, message('part.nameColumn', { layer: quote(key) })));
    neurons.forEach(({ bias, weights }, index) => {
      network.layers[l].biases[index] = bias;
      network.weightsOf(l, index).set(weights);
    });
  });
  return { document: { network, names, details: NO_DETAILS, otherMetadata: {} } };
}

/** @throws KnobsError if a column says that it is of another input than its place */
function checkWeightTitles(titles: readonly string[]): void {
  titles.forEach((title, i) => {
    const [, number] = /^\s*w\s*(\d+)\s*$/i.exec(title) ?? [];
    if (number === undefined || Number(number) === i + 1) return;
    const column = FIRST_COLUMNS.length + i + 1;
    throw new KnobsError('csv.weightTitle', { column, found: quote(title), expected: `w${i + 1}` });
  });
}

function write(
  { network, names }: NetworkDocument,
  { decimal = '.' }: WriteOptions = {},
): Uint8Array {
  const delimiter = decimal === ',' ? ';' : ',';
  const number = (value: number) => floatText(value).replace('.', decimal);
  const columns = Array.from({ length: PIXELS }, (_, i) => `w${i + 1}`);
  const lines = [[...FIRST_COLUMNS, ...columns]];
  network.layers.forEach(({ key, inputs, outputs, biases }, l) => {
    for (let index = 0; index < outputs; index++) {
      const name = cellText(withGuard(wellFormed(names[l][index])));
      const weights = Array.from(network.weightsOf(l, index), number);
      const padding = new Array<string>(PIXELS - inputs).fill('');
      lines.push([key, String(index), name, number(biases[index]), ...weights, ...padding]);
    }
  });
  return encodeUtf8(
    BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(delimiter)}\r\n`).join(''),
  );
}

/** A spreadsheet would take a name that begins like this for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** An apostrophe in front keeps a spreadsheet from calculating with a name. */
function withGuard(name: string): string {
  return FORMULA.test(name) ? `'${name}` : name;
}

function withoutGuard(name: string): string {
  return name.startsWith("'") && FORMULA.test(name) ? name.slice(1) : name;
}
