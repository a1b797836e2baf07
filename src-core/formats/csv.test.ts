import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plainDocument } from '../document/network-document';
import { Network } from '../network/network';
import { csv } from './csv';
import { readDocument } from './testing/read-document';
import { refusalOf } from './testing/refusal';
import { english } from '../words/english';

const HEADER = 'layer,neuron,name,bias,w1';

/** The rows of a 784-10 network: weights `w`, biases `b`, names as they are. */
function rows({
  w = '0.5',
  b = '-1',
  count = 784,
  neurons = 10,
  layer = 'output',
  first = 0,
} = {}) {
  return Array.from({ length: neurons }, (_, i) =>
    [layer, i + first, `n${i}`, b, ...new Array<string>(count).fill(w)].join(','),
  );
}
const file = (...lines: string[]) => strToU8([HEADER, ...lines].join('\n'));
const refuse = (...lines: string[]) => refusalOf(csv, file(...lines));

describe('what is read', () => {
  it('may be sorted and numbered in any way', () => {
    const { network, names } = readDocument(
      csv,
      file(
        ...rows({ layer: '2', count: 2, w: '3', first: 1 }).reverse(),
        '',
        ...rows({ layer: '1', neurons: 2, w: '1.5e-1', first: 1 }),
      ),
    );
    expect(network.sizes).toEqual([784, 2, 10]);
    expect(network.layers[0].weights[5]).toBe(Math.fround(0.15));
    expect(network.layers[1].weights[5]).toBe(3);
    expect(names[1][9]).toBe('n9');
  });

  it('may have tabs, quotation marks, and commas in numbers', () => {
    const comma = rows({ w: '0.25', b: '-1.5E+1' }).map((row) =>
      row.replaceAll(',', '\t').replaceAll('.', ','),
    );
    const text = ['\ufeff"Layer"\tNeuron\tname\tbias', ...comma].join('\r\n');
    const { network, names } = readDocument(csv, strToU8(text));
    expect([network.parameters[0], network.layers[0].biases[9]]).toEqual([0.25, -15]);
    const quoted = file(...rows()).slice();
    const named = new TextDecoder().decode(quoted).replace('n3', '"a ""b"", c\r\nd"');
    expect(readDocument(csv, strToU8(named)).names[0][3]).toBe('a "b", c\r\nd');
    expect(names[0][0]).toBe('n0');
  });
});

describe('the layers', () => {
  const layer = (key: string, neurons: number, count: number, w: string) =>
    rows({ layer: key, neurons, count, w });
  const first = layer('Eingang', 2, 784, '1');
  const last = layer('Ausgang', 10, 2, '9');
  const alike = [...layer('links', 2, 2, '2'), ...layer('rechts', 2, 2, '3')];

  it('follow each other by their numbers of weights, whatever they are called', () => {
    const { network } = readDocument(csv, file(...last, ...first));
    expect(network.sizes).toEqual([784, 2, 10]);
    expect(network.layers.map(({ weights }) => weights[0])).toEqual([1, 9]);
  });

  it('are asked about where neither numbers nor names tell their order', () => {
    const bytes = file(...last, ...alike, ...first);
    const reading = csv.read(bytes);
    if (!('question' in reading)) throw new Error('Nothing was asked.');
    expect(english.say(reading.question.text)).toMatch(/ 2 orders, .*\?$/);
    const found = reading.question.choices.map(({ key, label }) => {
      const answered = csv.read(bytes, key);
      if ('question' in answered) throw new Error('It was asked again.');
      return [
        english.say(label),
        answered.document.network.layers.map(({ weights }) => weights[0]),
      ];
    });
    expect(found).toEqual([
      ['"Eingang", "links", "rechts", "Ausgang"', [1, 2, 3, 9]],
      ['"Eingang", "rechts", "links", "Ausgang"', [1, 3, 2, 9]],
    ]);
    expect(() => csv.read(bytes, 'x')).toThrow('"x" is none of the orders');
  });
});

describe('what spreadsheets make of it', () => {
  const plain = readDocument(csv, file(...rows({ w: '0.25', b: '-1.5' })));
  /** As it is saved where numbers have commas: with something else between cells. */
  const local = (delimiter: string, header: string[] = []) =>
    [...header, HEADER, ...rows({ w: '0.25', b: '-1.5' })].map((line) =>
      line.replaceAll(',', delimiter).replace(/-?\d\.\d+/g, (number) => number.replace('.', ',')),
    );
  const read = (bytes: Uint8Array) => {
    expect(csv.sniff(bytes)).toBe(true);
    return readDocument(csv, bytes);
  };

  it('has decimal commas in quotation marks, as LibreOffice and Excel put them between commas', () => {
    const quoted = rows({ w: '"0,25"', b: '"-1,5"' });
    expect(read(file(...quoted))).toEqual(plain);
  });

  it('is refused where commas between commas may part thousands, but not where one cannot', () => {
    const thousands = rows({ w: '"1,234"', b: '"-12,345"' });
    expect(refuse(...thousands)).toBe(
      'Row 2 has the number "-12,345", which may mean thousands or a fraction; expected a decimal point, or semicolons between cells.',
    );
    const one = thousands.map((row, i) => (i === 9 ? row.replace('"1,234"', '"0,234"') : row));
    expect(read(file(...one)).network.parameters[0]).toBe(Math.fround(1.234));
  });

  it('has a real minus sign, as it is in Swedish or Slovenian', () => {
    expect(read(file(...rows({ w: '0.25', b: '−1.5' })))).toEqual(plain);
  });

  it('has empty rows and cells behind the others, which leave the numbers of rows as they are', () => {
    const empty = ','.repeat(787);
    const padded = rows({ w: '0.25', b: '-1.5' }).map((row) => `${row},,,`);
    expect(read(file('', empty, ...padded, empty, empty, ' , ,'))).toEqual(plain);
    expect(refuse('', empty, ...rows({ b: 'x' }))).toMatch(/^Row 4, bias is "x"; /);
    expect(refuse('', empty, 'output,0,"n"x')).toMatch(/^Row 4 has something after /);
  });

  it('says in a first line what is between cells', () => {
    for (const start of ['sep=;\r\n', '\ufeffSEP=;\n']) {
      expect(read(strToU8(start + local(';').join('\r\n')))).toEqual(plain);
    }
    expect(
      read(strToU8(`sep=,\n${new TextDecoder().decode(file(...rows({ w: '0.25', b: '-1.5' })))}`)),
    ).toEqual(plain);
    expect(refusalOf(csv, strToU8(`sep=,\n${HEADER}\noutput,x`))).toMatch(
      /^Row 2 has the neuron "x"/,
    );
  });

  it.each(['\n', '\r\n', '\r'])('has lines that end in %j', (end) => {
    const lines = [HEADER, ...rows({ w: '0.25', b: '-1.5' })];
    expect(read(strToU8(lines.join(end)))).toEqual(plain);
    expect(read(strToU8(`\ufeff${lines.join(end)}${end}`))).toEqual(plain);
  });

  it('is UTF-16 with tabs, which Excel calls Unicode text', () => {
    const bytes = Buffer.from(`\ufeff${local('\t').join('\r\n')}\r\n`, 'utf16le');
    expect(read(new Uint8Array(bytes))).toEqual(plain);
    expect(read(new Uint8Array(bytes.swap16()))).toEqual(plain);
  });

  it('is refused in the encoding of old, and then it says in which line', () => {
    const old = Buffer.from([HEADER, ...rows()].join('\n').replace('n1', 'schräg'), 'latin1');
    expect(refusalOf(csv, new Uint8Array(old))).toBe(
      'Line 3 of the file is not valid UTF-8; expected text in UTF-8, for example what Excel saves as "CSV UTF-8".',
    );
  });

  it('keeps -0 as a decimal fraction, which is a float to every program', () => {
    const network = new Network([784, 10]);
    network.parameters[0] = -0;
    for (const [decimal, text] of [
      ['.', ',-0.0,0,'],
      [',', ';-0,0;0;'],
    ] as const) {
      const bytes = csv.write(plainDocument(network), { decimal });
      expect(new TextDecoder().decode(bytes)).toContain(text);
      expect(Object.is(readDocument(csv, bytes).network.parameters[0], -0)).toBe(true);
    }
  });
});

describe('what is written', () => {
  const network = new Network([784, 2, 10]);
  network.parameters.set([0.1, -2.5]);
  const names = [['=SUM(A1)', 'a;b'], ...plainDocument(network).names.slice(1)];
  const document = { ...plainDocument(network), names };
  const lines = (decimal: '.' | ',') =>
    new TextDecoder('utf-8', { ignoreBOM: true })
      .decode(csv.write(document, { decimal }))
      .split('\r\n');

  it('is a table for spreadsheets that write points', () => {
    const [header, first, second, third, ...more] = lines('.');
    expect(header.startsWith('\ufefflayer,neuron,name,bias,w1,w2,w3,')).toBe(true);
    expect(first.startsWith("hidden1,0,'=SUM(A1),0,0.1,-2.5,0,")).toBe(true);
    expect(second.startsWith('hidden1,1,"a;b",0,')).toBe(true);
    expect(third.startsWith('output,0,0,0,0,0,,,')).toBe(true);
    const counts = [header, first, third].map((line) => line.split(',').length);
    expect(counts).toEqual([788, 788, 788]);
    expect(more.length).toBe(10);
    expect(more[9]).toBe('');
  });

  it('is a table for spreadsheets that write commas', () => {
    const [header, first] = lines(',');
    expect(header.startsWith('\ufefflayer;neuron;name;bias;w1;')).toBe(true);
    expect(first.startsWith("hidden1;0;'=SUM(A1);0;0,1;-2,5;0;")).toBe(true);
    const read = readDocument(csv, csv.write(document, { decimal: ',' }));
    expect(read.network.parameters).toEqual(network.parameters);
    expect(read.names).toEqual(names);
  });
});

describe('what is refused', () => {
  it('has weights under the titles of other inputs', () => {
    const titled = (...titles: string[]) =>
      refusalOf(csv, strToU8([`layer,neuron,name,bias,${titles.join()}`, ...rows()].join('\n')));
    expect(titled(...Array.from({ length: 784 }, (_, i) => `w${784 - i}`))).toBe(
      'Column 5 is titled "w784"; expected w1, the weights in the order of the inputs.',
    );
    expect(titled('w1', '', 'W4')).toBe(
      'Column 7 is titled "W4"; expected w3, the weights in the order of the inputs.',
    );
  });

  it('has no header', () => {
    expect(refusalOf(csv, strToU8('layer,neuron\noutput,0'))).toBe(
      'The first row of the file begins with "layer", "neuron"; expected layer, neuron, name, bias, w1, w2, ….',
    );
    expect(refusalOf(csv, strToU8('\n\n'))).toMatch(
      /^The first row of the file begins with nothing;/,
    );
    expect(refusalOf(csv, new Uint8Array(9).fill(0xff))).toContain(
      'Line 1 of the file is not valid UTF-8',
    );
  });

  it('has no rows, or not the right ones', () => {
    expect(refuse()).toContain('found only its inputs.');
    expect(refuse(...rows({ neurons: 9 }))).toContain('found 784-9.');
    expect(refuse(...rows({ count: 783 }))).toBe(
      'Layer "output" has 783 weights in the row of its neuron 0, counted from 0; expected 784, one for each neuron before it.',
    );
    expect(refuse('output,0,zero')).toContain('Row 2 has no weights');
    expect(refuse(...rows(), ...rows())).toBe(
      'Row 12 has neuron 0 of layer "output" a second time.',
    );
    expect(refuse(...rows().filter((_, i) => i !== 4))).toBe(
      'Layer "output" has 9 rows but no neuron 4; expected the numbers from 0 without a gap.',
    );
    expect(refuse('output,first,n,0,1')).toBe(
      'Row 2 has the neuron "first"; expected a whole number.',
    );
  });

  it('has something else where a number belongs', () => {
    for (const wrong of ['x', '1e39', 'NaN', '=1+1', '0x10', '1.2.3', '--1']) {
      expect(refuse(...rows({ b: wrong }))).toMatch(
        /^Row 2, bias is ".*"; expected a finite number with a decimal point\.$/,
      );
    }
    const [first, ...others] = rows();
    expect(refuse(first.replace('0.5,0.5', '0.5,'), ...others)).toContain('Row 2, w2 is ""');
    const mixed = [first.replace('0.5', '0,5'), ...others].join('\n').replaceAll(',', ';');
    const comma = mixed.replace('0;5', '0,5');
    expect(refusalOf(csv, strToU8(`${HEADER.replaceAll(',', ';')}\n${comma}`))).toBe(
      'Row 2, w2 is "0.5"; expected a finite number with a decimal comma.',
    );
  });

  it('has cells that are not closed, too many cells or too long a text', () => {
    expect(refuse('output,0,"n,0,1')).toBe('Row 2 has a quotation mark that is never closed.');
    expect(refuse('output,0,"n"x,0,1')).toBe(
      'Row 2 has something after the closing quotation mark of a cell.',
    );
    expect(refuse(','.repeat(600_000))).toBe('The file has more than 500000 cells.');
    expect(refuse('x\n'.repeat(1000))).toBe('The file has more than 1000 rows.');
    expect(refuse(`"${'x'.repeat(1000)}"`)).toBe('Row 2 has a cell of more than 1000 characters.');
    expect(refuse(`output,0,n,${'1'.repeat(1e6)}x`)).toBe(
      'Row 2 has a cell of more than 1000 characters.',
    );
    expect(refuse('0'.repeat(11e6))).toContain('expected at most 10485760');
    const [first, ...others] = rows();
    expect(refuse(first.replace('n0', 'x'.repeat(61)), ...others)).toBe(
      'The column name of layer "output" has a name of 61 characters at position 0, counted from 0; expected at most 60.',
    );
  });
});
