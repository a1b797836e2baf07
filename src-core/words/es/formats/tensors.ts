import type { tensors as english } from '../../en/formats/tensors';
import type { Translated } from '../../languages';

const SEVERAL = { tensor: 'tensores', array: 'arrays', dataset: 'datasets' } as const;

interface Listed {
  readonly kind: keyof typeof SEVERAL;
  readonly shown: readonly string[];
  readonly count: number;
}

/** With its verb: `no tiene arrays`, `tiene "a" [3], … (12 arrays)` */
function having({ kind, shown, count }: Listed): string {
  if (count === 0) return `no tiene ${SEVERAL[kind]}`;
  const more = count > shown.length ? `, … (${count} ${SEVERAL[kind]})` : '';
  return `tiene ${shown.join(', ')}${more}`;
}

export const tensors: Translated<typeof english> = {
  'tensors.noChain': ({ pixels, layers, neurons, ...tensors }) =>
    `El archivo ${having(tensors)}; se esperaban los pesos y sesgos de una red ${pixels}-…-10 con ${layers} capas ocultas como máximo, de 1 a ${neurons} neuronas.`,
  'tensors.whichWay': ({ count }) =>
    `Las formas del archivo encajan de ${count} maneras, y nada más en él dice cuál es la buena. ¿Qué capa va detrás de cuál?`,
  'tensors.tooManyWays': ({ ways, ...tensors }) =>
    `El archivo ${having(tensors)}, que encajan en una red de ${ways} maneras; se esperaban nombres que digan el orden de las capas.`,
  'tensors.noSuchWay': ({ answer }) =>
    `${answer} no es ninguna de las maneras en que se pueden leer las capas.`,
  'tensors.way': ({ layers }, { say }) => layers.map(say).join(', '),
  'tensors.rows': ({ name }) => `${name} (una fila por neurona)`,
  'tensors.columns': ({ name }) => `${name} (una columna por neurona)`,
  'tensors.withBias': ({ weights, bias }, { say }) => `${say(weights)} con ${bias}`,
  'tensors.foreign': ({ what, part }, { say }) =>
    `${say(what)} ${say(part)}; se esperaban solo capas de pesos y sesgos.`,
  'tensors.recurrent': 'es de una capa recurrente',
  'tensors.norm': 'es de una capa de normalización',
  'tensors.prelu': 'es de PReLU, una activación con pendientes propias',
  'tensors.scales': 'es la escala de unos pesos cuantizados o de una capa que solo escala',
  'tensors.otherLayer': 'es de una capa que no está totalmente conectada',
  'tensors.oneDimensional':
    'tiene un número por neurona pero los llama pesos, como hace una capa de normalización o PReLU',
  'tensors.activation': ({ found }) =>
    `El archivo tiene la activación ${found}; se esperaba sigmoide, ReLU, tanh, identidad o, en la salida, softmax.`,
  'tensors.activationCount': ({ found, expected }) =>
    `El archivo indica las activaciones de ${found} capas; se esperaban las de ${expected}.`,
  'tensors.passedOver': ({ shown, isMore }) =>
    `Se pasó por alto, por no ser parte de una red: ${shown.join(', ')}${isMore ? ', …' : ''}.`,
  'tensors.noBiases': ({ shown }) => `No hay sesgos para ${shown.join(', ')}; cuentan como 0.`,

  'keras.layer': ({ layer, found }) =>
    `La capa ${layer} del modelo es de tipo ${found}; se esperaban capas Dense, una tras otra.`,
  'keras.activation': ({ layer, found }) =>
    `La capa ${layer} del modelo tiene la activación ${found}; se esperaba sigmoid, tanh, relu o linear, y softmax solo en la salida.`,
  'keras.noKernel': ({ layer }) =>
    `El modelo dice que tiene la capa ${layer}, pero sus pesos no están en el archivo.`,
  'tensors.asSigmoid': 'No dice cómo se calcula: se toma como sigmoide, con píxeles de 0 a 1.',
  'tensors.inputsTooLarge': ({ inputs }) =>
    `Con entradas ${inputs}, los pesos de la primera capa superan lo que cabe en float32.`,

  'tensor.notFinite': ({ what, value, place }, { say, exact }) =>
    `${say(what)} tiene ${exact(value)} en ${say(place)}, contando desde 0; se esperaban números finitos.`,
  'tensor.tooLarge': ({ what, value, place }, { say, exact }) =>
    `${say(what)} tiene ${exact(value)} en ${say(place)}, contando desde 0; se esperaban números que quepan en float32.`,
  'tensor.shape': ({ what, shape, expected }, { say }) =>
    `${say(what)} tiene la forma ${shape}; se esperaba: ${say(expected)}.`,
  'tensor.tooDeep': ({ what, most }, { say }) =>
    `${say(what)} es de una capa de más; una red tiene ${most} capas ocultas como máximo.`,
  'tensor.missing': ({ what, shown, isMore, expected }, { say }) =>
    `${say(what)} no está; el archivo tiene ${shown.join(', ')}${isMore ? ', …' : ''}. Se esperaba ${expected}.`,
  'tensor.tooManyValues': ({ what, most }, { say }) => `${say(what)} tiene más de ${most} valores.`,
  'tensor.bytes': ({ what, found, shape, needed, type }, { say }) =>
    `${say(what)} tiene ${found} bytes de datos; su forma ${shape} ocupa ${needed} como ${type}.`,
  'tensor.values': ({ what, found, shape, needed }, { say }) =>
    `${say(what)} tiene ${found} valores; su forma ${shape} necesita ${needed}.`,

  'shape.wholeNumbers': 'números enteros',
  'shape.twoNumbers': 'dos números: neuronas, y entradas de cada una',
  'shape.matrix': 'una matriz',
  'shape.inputs': ({ count }) => `${count} entradas, tantas como vienen antes`,
  'shape.inputsOf': ({ shape, count, layer }) =>
    `${shape}: ${count} entradas, una por cada neurona de ${layer}`,
  'shape.biases': ({ shape }) => `${shape}, un sesgo por neurona`,
  'shape.biasesOf': ({ shape, layer }) => `${shape}: un sesgo por cada neurona de ${layer}`,

  'safetensors.tooManyTensors': ({ count, most }) =>
    `El archivo declara ${count} tensores; se esperaban ${most} como máximo.`,
  'safetensors.noLength': ({ bytes, prefix }) =>
    `El archivo tiene ${bytes} bytes; un safetensors empieza con ${prefix} bytes que dicen cuánto mide su encabezado.`,
  'safetensors.longHeader': ({ length, most }) =>
    `El encabezado mide ${length} bytes, según los 8 primeros del archivo; se esperaban ${most} como máximo.`,
  'safetensors.cutHeader': ({ length, rest }) =>
    `El archivo está cortado: su encabezado mide ${length} bytes, pero solo siguen ${rest}.`,
  'safetensors.noObject': 'El encabezado no empieza con {; se esperaba un objeto JSON.',
  'safetensors.notUtf8': 'El encabezado no es UTF-8 válido.',
  'safetensors.noEntry': ({ what, found }, { say }) =>
    `${say(what)} es ${found}; se esperaba un objeto con dtype, shape y data_offsets.`,
  'safetensors.dtype': ({ what, found }, { say }) =>
    `${say(what)} tiene el dtype ${found}; se esperaba "F32", "F64", "F16" o "BF16".`,
  'safetensors.offsets': ({ what, found }, { say }) =>
    `${say(what)} tiene los data_offsets ${found}; se esperaban dos números enteros, con el final no antes del principio.`,
  'safetensors.beyond': ({ what, end, size }, { say }) =>
    `${say(what)} termina en el byte ${end} de los datos, que solo tienen ${size} bytes.`,
  'safetensors.overlap': ({ what, begin, covered }, { say }) =>
    `${say(what)} empieza en el byte ${begin} de los datos y pisa al anterior, que termina en el ${covered}.`,
  'safetensors.hole': ({ from, to }) =>
    `Los bytes ${from} a ${to} de los datos no son de ningún tensor; safetensors no admite huecos.`,
};
