import type { network as english } from '../en/network';
import type { Translated } from '../languages';

function found(sizes: string): string {
  return sizes === '' ? 'no hay capas' : `esta es ${sizes}`;
}

export const network: Translated<typeof english> = {
  'network.inputs': ({ expected, sizes }) =>
    `Una red empieza con ${expected} entradas, una por píxel; ${found(sizes)}.`,
  'network.noLayers': 'Una red tiene al menos una capa de neuronas; aquí solo hay entradas.',
  'network.outputs': ({ expected, sizes }) =>
    `Una red termina en ${expected} salidas, una por dígito; ${found(sizes)}.`,
  'network.tooDeep': ({ most, found: count }) =>
    `Una red tiene como máximo ${most} capas ocultas; aquí hay ${count}.`,
  'network.hiddenSize': ({ number, size, most }) =>
    `La capa oculta ${number} tiene ${size} neuronas; se esperaba un número entero de 1 a ${most}.`,
  'network.noNeuron': ({ index, layer, sizes }) =>
    `No hay ninguna neurona ${index} en la capa ${layer} de una red ${sizes}.`,
  'network.noLayer': ({ layer, sizes }) => `No hay ninguna capa ${layer} en una red ${sizes}.`,
  'network.activationCount': ({ layers, found: count }) =>
    `Una red de ${layers} capas tiene una función de activación por capa; aquí hay ${count}.`,
  'network.noActivation': ({ layer, name }) =>
    `La función de activación de la capa ${layer} es ${name}, que Knobs no conoce.`,
  'network.outputActivation': ({ layer, name }) =>
    `La capa ${layer} tiene la función de activación ${name}, que solo puede tener la salida.`,
  'network.wrongCount': ({ sizes, count, found: given }, { count: whole }) =>
    `Una red ${sizes} tiene ${whole(count)} parámetros; aquí hay ${whole(given)}.`,
  'network.noParameter': ({ offset }, { count }) => `No hay ningún parámetro ${count(offset)}.`,
  'start.tooFewNeurons': ({ sizes }) =>
    `Diez sellos necesitan al menos diez neuronas en cada capa oculta; ${sizes} tiene menos.`,
  'start.noTemplates': ({ sizes }) =>
    `Para estos dígitos no hay ninguna red de plantillas con la forma ${sizes}.`,

  'picture.wrongSize': ({ expected, found: given }) =>
    `Una imagen tiene ${expected} píxeles; aquí hay ${given}.`,

  'fit.noShare': ({ share }, { exact }) =>
    `${exact(share * 100)} % no es una parte de los dígitos; se esperaba de 0 a 100 %.`,
  'fit.noneChosen': 'No hay dígitos elegidos con los que deba estar activa.',
  'fit.allChosen':
    'Están elegidos todos los dígitos; no queda ninguno con el que deba estar inactiva.',
  'fit.noDigits': 'No hay dígitos a los que ajustar.',
  'fit.allSame':
    'Esta neurona no se puede ajustar: su suma ponderada es igual con todos los dígitos. Dale pesos antes.',
  'fit.noOwnDigit': ({ index }) =>
    `La neurona ${index} no tiene un dígito propio; selecciona neuronas de la 0 a la 9, o elige los dígitos a los que ajustarla.`,
  'row.noInput': ({ input, last }) =>
    `No hay ninguna entrada ${input}; se esperaba de 0 a ${last}.`,
  'row.noDifference':
    'Todas las neuronas de la capa anterior se activan igual con los dígitos del sí que con los del no.',
  'row.noYes': 'Ningún dígito está marcado con sí; la fila necesita al menos un sí y un no.',
  'row.noNo': 'Ningún dígito está marcado con no; la fila necesita al menos un sí y un no.',

  'clamp.crossed': ({ least, most }, { exact }) =>
    `El límite inferior, ${exact(least)}, es mayor que el superior, ${exact(most)}.`,
  'clip.tooManyRows': ({ rows, most }, { count }) =>
    `El texto tiene ${count(rows)} filas; se esperaban ${most} como máximo.`,
  'clip.tooManyColumns': ({ columns, most }, { count }) =>
    `La fila 1 tiene ${count(columns)} columnas; se esperaban ${most} como máximo.`,
  'clip.noNumbers':
    'El texto no tiene números; se esperaban filas de números separados por tabuladores.',
  'clip.shortRow': ({ row, found: end, columns }) =>
    `La fila ${row} termina en la columna ${end}; se esperaba que terminara en la ${columns}, como la fila 1.`,
  'clip.longRow': ({ row, columns, cell }) =>
    `La fila ${row} tiene una columna ${columns + 1}: ${cell}; se esperaba que terminara en la ${columns}, como la fila 1.`,
  'clip.noNumber': ({ row, column, text }, { number }) =>
    `En la fila ${row}, columna ${column} pone ${text}; se esperaba un número como ${number(-0.25)}.`,
  'clip.tooLarge': ({ row, column, text }) =>
    `En la fila ${row}, columna ${column} pone ${text}; se esperaba 3,4 × 10³⁸ como máximo.`,
};
