import { KnobsError } from '../errors';
import { checkSizes, PIXELS } from '../network/shape';
import { isNumber } from '../text/float-text';
import { compareNames } from '../readings/layer-names';
import { quote } from '../text/quote';
import type { SeparatedRow } from './separated-values';
import { message } from '../words/message';

/** Which column has names, where spaces count. */
const NAME = 2;

/** What spreadsheets of some languages write for minus. */
const MINUS = /^\u2212/;

/** `1,234` and `-12,345,678`: only what begins with a zero or ends otherwise must be a fraction. */
const THOUSANDS = /^[-+\u2212]?[1-9]\d{0,2}(,\d{3})+$/;

/** A neuron as a row has it. */
export interface CsvNeuron {
  readonly name: string;
  readonly bias: number;
  readonly weights: readonly number[];
}

/** A layer as its rows have it. */
export interface LayerRows {
  /** What the column layer has: `hidden1`, or whatever somebody wrote. */
  readonly key: string;
  /** By their numbers, which begin at 0 or 1. */
  readonly neurons: readonly CsvNeuron[];
}

/**
 * The layers of a network in rows [layer, neuron, name, bias, w1, w2, …], which may have been sorted
 * in any way, by the names of the layers.
 * @param rows without the header
 * @throws KnobsError that says in which row
 */
export function readLayers(rows: readonly SeparatedRow[], delimiter: string): LayerRows[] {
  const decimal = decimalOf(rows, delimiter);
  const found = new Map<string, Map<number, CsvNeuron>>();
  rows.forEach((row) => {
    const [key, number = '', name = '', ...numbers] = row.cells.map((cell, column) =>
      column === NAME ? cell : cell.trim(),
    );
    if (!/^\d{1,4}$/.test(number)) {
      throw new KnobsError('csv.neuron', { row: row.number, found: quote(number) });
    }
    const neurons = found.get(key) ?? new Map<number, CsvNeuron>();
    found.set(key, neurons);
    if (neurons.has(Number(number))) {
      const twice = { row: row.number, neuron: number, layer: quote(key) };
      throw new KnobsError('csv.twice', twice);
    }
    while (numbers.length > 0 && numbers[numbers.length - 1] === '') numbers.pop();
    const [bias = NaN, ...weights] = numbers.map((text, column) =>
      numberOf(text, decimal, { row: row.number, column: column === 0 ? 'bias' : `w${column}` }),
    );
    if (weights.length === 0) {
      throw new KnobsError('csv.noWeights', { row: row.number });
    }
    neurons.set(Number(number), { name, bias, weights });
  });
  return [...found]
    .sort(([a], [b]) => compareNames(a, b))
    .map(([key, neurons]) => ({ key, neurons: inOrder(key, neurons) }));
}

function inOrder(key: string, neurons: ReadonlyMap<number, CsvNeuron>): CsvNeuron[] {
  const first = neurons.has(0) ? 0 : 1;
  return Array.from({ length: neurons.size }, (_, i) => {
    const neuron = neurons.get(first + i);
    if (neuron) return neuron;
    throw new KnobsError('csv.gap', {
      ...{ layer: quote(key), rows: neurons.size, missing: first + i, first },
    });
  });
}

/** @throws KnobsError unless every neuron has as many weights as the layer before has neurons */
export function checkChain(layers: readonly LayerRows[]): void {
  let inputs = PIXELS;
  for (const { key, neurons } of layers) {
    neurons.forEach(({ weights }, i) => {
      if (weights.length !== inputs) {
        throw new KnobsError('csv.weights', {
          ...{ layer: quote(key), found: weights.length, neuron: i, expected: inputs },
        });
      }
    });
    inputs = neurons.length;
  }
  checkSizes([PIXELS, ...layers.map(({ neurons }) => neurons.length)]);
}

/**
 * The mark in numbers, as the first one has it: between commas, it stands in quotation marks.
 * @throws KnobsError if it may as well part thousands
 */
function decimalOf(rows: readonly SeparatedRow[], delimiter: string): '.' | ',' {
  const marked = (cell: string, column: number) => column > NAME && /[.,]/.test(cell);
  const first = rows.find(({ cells }) => cells.some(marked));
  const number = first?.cells.find(marked);
  if (!number?.includes(',')) return '.';
  if (delimiter !== ',') return ',';
  const isFraction = (cell: string, column: number) =>
    marked(cell, column) && !THOUSANDS.test(cell.trim());
  if (rows.some(({ cells }) => cells.some(isFraction))) return ',';
  throw new KnobsError('csv.thousands', { row: first!.number, found: quote(number) });
}

/** @throws KnobsError unless the text is one number with at most this mark, finite as float32 */
function numberOf(
  text: string,
  decimal: '.' | ',',
  cell: { readonly row: number; readonly column: string },
): number {
  const signed = text.replace(MINUS, '-');
  const plain = decimal === ',' ? signed.replace('.', '?').replace(',', '.') : signed;
  const value = isNumber(plain) ? Number(plain) : NaN;
  if (Number.isFinite(Math.fround(value))) return value;
  throw new KnobsError(decimal === ',' ? 'csv.commaNumber' : 'csv.pointNumber', {
    what: message('part.cell', cell),
    found: quote(text),
  });
}
