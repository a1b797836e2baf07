import type { tensors as english } from '../../en/formats/tensors';
import type { Translated } from '../../languages';

const SEVERAL = {
  tensor: 'keine Tensoren',
  array: 'keine Arrays',
  dataset: 'keine Datasets',
} as const;

interface Listed {
  readonly kind: keyof typeof SEVERAL;
  readonly shown: readonly string[];
  readonly count: number;
}

function listed({ kind, shown, count }: Listed): string {
  if (count === 0) return SEVERAL[kind];
  const kinds = SEVERAL[kind].replace('keine ', '');
  return shown.join(', ') + (count > shown.length ? `, … (${count} ${kinds})` : '');
}

export const tensors: Translated<typeof english> = {
  'tensors.noChain': ({ pixels, layers, neurons, ...tensors }) =>
    `Die Datei hat ${listed(tensors)}; erwartet werden die Gewichte und Biaswerte eines Netzes der Form ${pixels}-…-10 mit höchstens ${layers} verdeckten Schichten zu je 1 bis ${neurons} Neuronen.`,
  'tensors.whichWay': ({ count }) =>
    `Die Formen in der Datei passen auf ${count} Arten, und sonst sagt nichts darin, welche gemeint ist. Welche Schichten folgen aufeinander?`,
  'tensors.tooManyWays': ({ ways, ...tensors }) =>
    `Die Datei hat ${listed(tensors)}, die auf ${ways} Arten zu einem Netz passen; erwartet werden Namen, die die Reihenfolge der Schichten sagen.`,
  'tensors.noSuchWay': ({ answer }) =>
    `${answer} ist keine der Arten, auf die sich die Schichten lesen lassen.`,
  'tensors.way': ({ layers }, { say }) => layers.map(say).join(', '),
  'tensors.rows': ({ name }) => `${name} (eine Zeile je Neuron)`,
  'tensors.columns': ({ name }) => `${name} (eine Spalte je Neuron)`,
  'tensors.withBias': ({ weights, bias }, { say }) => `${say(weights)} mit ${bias}`,
  'tensors.foreign': ({ what, part }, { say }) =>
    `${say(what)} ${say(part)}; erwartet werden nur Schichten aus Gewichten und Biaswerten.`,
  'tensors.recurrent': 'gehört zu einer rekurrenten Schicht',
  'tensors.norm': 'gehört zu einer Normalisierungsschicht',
  'tensors.prelu': 'gehört zu PReLU, einer Aktivierung mit eigenen Steigungen',
  'tensors.scales': 'ist die Skala quantisierter Gewichte oder einer Schicht, die nur skaliert',
  'tensors.otherLayer': 'gehört zu einer Schicht, die nicht vollständig verbunden ist',
  'tensors.oneDimensional':
    'hat eine Zahl je Neuron, nennt sie aber Gewichte, wie es eine Normalisierungsschicht oder PReLU tut',
  'tensors.activation': ({ found }) =>
    `Die Datei hat die Aktivierung ${found}; erwartet wird Sigmoid, ReLU, tanh, Identität oder, bei der Ausgabe, Softmax.`,
  'tensors.activationCount': ({ found, expected }) =>
    `Die Datei nennt die Aktivierungen von ${found} Schichten; erwartet werden die von ${expected}.`,
  'tensors.passedOver': ({ shown, isMore }) =>
    `Übergangen, weil kein Teil eines Netzes: ${shown.join(', ')}${isMore ? ', …' : ''}.`,
  'tensors.noBiases': ({ shown }) =>
    `Für ${shown.join(', ')} gibt es keine Biaswerte; sie zählen als 0.`,

  'keras.layer': ({ layer, found }) =>
    `Die Schicht ${layer} des Modells ist ein ${found}; erwartet werden Dense-Schichten, eine nach der anderen.`,
  'keras.activation': ({ layer, found }) =>
    `Die Schicht ${layer} des Modells hat die Aktivierung ${found}; erwartet wird sigmoid, tanh, relu oder linear, und softmax nur am Ausgang.`,
  'keras.noKernel': ({ layer }) =>
    `Das Modell nennt die Schicht ${layer}, aber ihre Gewichte stehen nicht in der Datei.`,
  'tensors.asSigmoid':
    'Sie sagt nicht, wie gerechnet wird: Angenommen werden Sigmoid und Pixel von 0 bis 1.',
  'tensors.inputsTooLarge': ({ inputs }) =>
    `Mit Eingaben ${inputs} werden Gewichte der ersten Schicht größer, als float32 fassen kann.`,

  'tensor.notFinite': ({ what, value, place }, { say, exact }) =>
    `${say(what)} hat ${exact(value)} bei ${say(place)}, von 0 gezählt; erwartet werden endliche Zahlen.`,
  'tensor.tooLarge': ({ what, value, place }, { say, exact }) =>
    `${say(what)} hat ${exact(value)} bei ${say(place)}, von 0 gezählt; erwartet werden Zahlen, die in float32 passen.`,
  'tensor.shape': ({ what, shape, expected }, { say }) =>
    `${say(what)} hat die Form ${shape}; erwartet: ${say(expected)}.`,
  'tensor.tooDeep': ({ what, most }, { say }) =>
    `${say(what)} gehört zu einer überzähligen Schicht; ein Netz hat höchstens ${most} verdeckte Schichten.`,
  'tensor.missing': ({ what, shown, isMore, expected }, { say }) =>
    `${say(what)} fehlt; die Datei hat ${shown.join(', ')}${isMore ? ', …' : ''}. Erwartet: ${expected}.`,
  'tensor.tooManyValues': ({ what, most }, { say }) => `${say(what)} hat mehr als ${most} Werte.`,
  'tensor.bytes': ({ what, found, shape, needed, type }, { say }) =>
    `${say(what)} hat ${found} Byte Daten; die Form ${shape} braucht ${needed} als ${type}.`,
  'tensor.values': ({ what, found, shape, needed }, { say }) =>
    `${say(what)} hat ${found} Werte; die Form ${shape} braucht ${needed}.`,

  'shape.wholeNumbers': 'ganze Zahlen',
  'shape.twoNumbers': 'zwei Zahlen: die Neuronen und die Eingaben je Neuron',
  'shape.matrix': 'eine Matrix',
  'shape.inputs': ({ count }) => `${count} Eingaben, so viele wie in der Schicht davor`,
  'shape.inputsOf': ({ shape, count, layer }) =>
    `${shape}: ${count} Eingaben, eine je Neuron von ${layer}`,
  'shape.biases': ({ shape }) => `${shape}, ein Bias je Neuron`,
  'shape.biasesOf': ({ shape, layer }) => `${shape}: ein Bias je Neuron von ${layer}`,

  'safetensors.tooManyTensors': ({ count, most }) =>
    `Die Datei kündigt ${count} Tensoren an; erwartet werden höchstens ${most}.`,
  'safetensors.noLength': ({ bytes, prefix }) =>
    `Die Datei hat ${bytes} Byte; eine safetensors-Datei beginnt mit ${prefix} Bytes, die sagen, wie lang ihr Kopf ist.`,
  'safetensors.longHeader': ({ length, most }) =>
    `Der Kopf ist nach den ersten 8 Bytes der Datei ${length} Byte lang; erwartet werden höchstens ${most}.`,
  'safetensors.cutHeader': ({ length, rest }) =>
    `Die Datei ist abgeschnitten: Ihr Kopf ist ${length} Byte lang, aber es folgen nur ${rest}.`,
  'safetensors.noObject': 'Der Kopf beginnt nicht mit {; erwartet wird ein JSON-Objekt.',
  'safetensors.notUtf8': 'Der Kopf ist kein gültiges UTF-8.',
  'safetensors.noEntry': ({ what, found }, { say }) =>
    `${say(what)} ist ${found}; erwartet wird ein Objekt mit dtype, shape und data_offsets.`,
  'safetensors.dtype': ({ what, found }, { say }) =>
    `${say(what)} hat den dtype ${found}; erwartet wird "F32", "F64", "F16" oder "BF16".`,
  'safetensors.offsets': ({ what, found }, { say }) =>
    `${say(what)} hat die data_offsets ${found}; erwartet werden zwei ganze Zahlen, das Ende nicht vor dem Anfang.`,
  'safetensors.beyond': ({ what, end, size }, { say }) =>
    `${say(what)} endet bei Byte ${end} der Daten, die nur ${size} Byte haben.`,
  'safetensors.overlap': ({ what, begin, covered }, { say }) =>
    `${say(what)} beginnt bei Byte ${begin} der Daten und überschneidet sich mit dem Tensor davor, der bei ${covered} endet.`,
  'safetensors.hole': ({ from, to }) =>
    `Die Bytes ${from} bis ${to} der Daten gehören zu keinem Tensor; safetensors erlaubt keine Lücken.`,
};
