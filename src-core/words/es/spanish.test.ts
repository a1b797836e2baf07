import { expect, it } from 'vitest';
import { message } from '../message';
import { sentences } from '../testing/sentences';
import { Words } from '../words';
import { later } from './later';
import { start } from './start';

const spanish = new Words('es', { ...start, ...later });
const texts = sentences('es');

it('says one and several as Spanish does', () => {
  expect(spanish.of('history.addTo', { count: 1 })).toBe('Sumar a 1 peso');
  // Four digits stand without a point (Real Academia Española, Ortografía, 2010).
  expect(spanish.of('history.addTo', { count: 1234 })).toBe('Sumar a 1234 pesos');
  expect(spanish.of('history.addTo', { count: 13002 })).toBe('Sumar a 13.002 pesos');
  expect(spanish.of('item.lock', { count: 1 })).toBe('Bloquear');
  expect(spanish.of('item.lock', { count: 3 })).toBe('Bloquear las 3');
});

it('says “e” for “and” before the sound of i, and “u” for “or” before that of o', () => {
  const [first, second] = ['arco', 'inclinado'].map((name) => ({
    id: 'neuron.named',
    values: { name },
  }));
  expect(spanish.say(message('history.swap', { first, second }))).toBe(
    'Intercambiar arco e inclinado',
  );
});

it('makes neurons, layers and outputs feminine', () => {
  const output = { layer: 2, layers: 3 };
  expect(spanish.of('neurons.ofLayer', { count: 2, ...output })).toBe('2 neuronas de la salida');
  expect(spanish.of('layer.title', { layer: 0, layers: 3 })).toBe('Capa 1');
  expect(spanish.of('menu.rows.layer', { layer: 'Capa 1' })).toBe('Capa 1 entera');
});

it('gives a neuron its article in a sentence, and a name its quotation marks', () => {
  const place = { id: 'neuron.place', values: { layer: 0, layers: 3, index: 4 } };
  const locked = (neuron: object) => spanish.say({ id: 'edit.locked', values: { neuron } });
  expect(locked(place)).toMatch(/^La neurona 4 de la capa 1 está bloqueada/);
  expect(locked({ id: 'neuron.named', values: { name: 'trazo' } })).toMatch(/^«trazo» está/);
  const network = { id: 'network.file', values: { file: 'a.npz' } };
  const taken = { from: { id: 'neuron.of', values: { neuron: place, network } }, to: place };
  const values = { ...taken, fromCount: 16, toCount: 784 };
  expect(spanish.say({ id: 'take.otherInputs', values })).toMatch(
    /^Las 16 entradas de la neurona 4 de la capa 1 \(a\.npz\) no tienen/,
  );
});

it('opens what it closes: «…», ¿…? and ¡…!', () => {
  const marks = (text: string) => (text.match(/[«»¿?¡!]/g) ?? []).join('');
  const isPaired = (text: string) => /^(«»|¿(«»)*\?|¡(«»)*!)*$/.test(marks(text));
  expect(texts.filter(({ text }) => !isPaired(text))).toEqual([]);
});

it('has no quotation marks of other languages', () => {
  expect(texts.filter(({ text }) => /[“”„‘’]/.test(text))).toEqual([]);
});

it('calls each thing by one word, and that a Spanish one', () => {
  // What a person may look for a command as, and what a table's first row says, is not what Knobs says.
  const said = texts.filter(({ id }) => !/^(also|csv)\./.test(id));
  const other =
    /\b(bias|clicks?|clic[ak]\p{L}*|default|ficheros?|snapshots?|ratón|inputs?|outputs?|ordenador(es)?|computadoras?|Intro|costo|desviación(?! estándar)|accuracy|precisión|ustedes|usted|vosotros|vuestr[oa]s?)\b/iu;
  expect(said.filter(({ text }) => other.test(text))).toEqual([]);
});
