import type { Said } from '../../message';
import type { Speech } from '../../words';

/* Tables in CSV. What stands in cells is in quotation marks; rows count from 1, as spreadsheets do. */

interface Row {
  readonly row: number;
}

export const tables = {
  'csv.titles': ({ found }: { found: readonly string[] }) =>
    `The first row of the file begins with ${found.join(', ') || 'nothing'}; expected layer, neuron, name, bias, w1, w2, ….`,
  'csv.weightTitle': ({
    column,
    found,
    expected,
  }: {
    column: number;
    found: string;
    expected: string;
  }) =>
    `Column ${column} is titled ${found}; expected ${expected}, the weights in the order of the inputs.`,
  'csv.neuron': ({ row, found }: Row & { found: string }) =>
    `Row ${row} has the neuron ${found}; expected a whole number.`,
  'csv.twice': ({ row, neuron, layer }: Row & { neuron: string; layer: string }) =>
    `Row ${row} has neuron ${neuron} of layer ${layer} a second time.`,
  'csv.noWeights': ({ row }: Row) => `Row ${row} has no weights; expected a bias, w1, w2, ….`,
  'csv.gap': ({
    layer,
    rows,
    missing,
    first,
  }: {
    layer: string;
    rows: number;
    missing: number;
    first: number;
  }) =>
    `Layer ${layer} has ${rows} rows but no neuron ${missing}; expected the numbers from ${first} without a gap.`,
  'csv.weights': ({
    layer,
    found,
    neuron,
    expected,
  }: {
    layer: string;
    found: number;
    neuron: number;
    expected: number;
  }) =>
    `Layer ${layer} has ${found} weights in the row of its neuron ${neuron}, counted from 0; expected ${expected}, one for each neuron before it.`,
  'csv.thousands': ({ row, found }: Row & { found: string }) =>
    `Row ${row} has the number ${found}, which may mean thousands or a fraction; expected a decimal point, or semicolons between cells.`,
  'csv.pointNumber': ({ what, found }: { what: Said; found: string }, { say }: Speech) =>
    `${say(what)} is ${found}; expected a finite number with a decimal point.`,
  'csv.commaNumber': ({ what, found }: { what: Said; found: string }, { say }: Speech) =>
    `${say(what)} is ${found}; expected a finite number with a decimal comma.`,
  'csv.whichOrder': ({ count }: { count: number }) =>
    `The layers of the file fit in ${count} orders, and their names do not tell which is meant. Which layers follow each other?`,
  'csv.tooManyOrders': ({ count }: { count: number }) =>
    `The layers of the file fit a network in ${count} orders; expected names that tell the order, such as hidden1, hidden2, output.`,
  'csv.noSuchOrder': ({ answer }: { answer: string }) =>
    `${answer} is none of the orders in which the layers can be read.`,
  'csv.tooManyCells': ({ most }: { most: number }) => `The file has more than ${most} cells.`,
  'csv.tooManyRows': ({ most }: { most: number }) => `The file has more than ${most} rows.`,
  'csv.openQuote': ({ row }: Row) => `Row ${row} has a quotation mark that is never closed.`,
  'csv.afterQuote': ({ row }: Row) =>
    `Row ${row} has something after the closing quotation mark of a cell.`,
  'csv.longCell': ({ row, most }: Row & { most: number }) =>
    `Row ${row} has a cell of more than ${most} characters.`,
};
