import type { tables as english } from '../../en/formats/tables';
import type { Translated } from '../../languages';

export const tables: Translated<typeof english> = {
  'csv.titles': ({ found }) =>
    `La primera fila del archivo empieza por ${found.join(', ') || 'nada'}; se esperaba layer, neuron, name, bias, w1, w2, ….`,
  'csv.weightTitle': ({ column, found, expected }) =>
    `La columna ${column} se llama ${found}; se esperaba ${expected}, los pesos en el orden de las entradas.`,
  'csv.neuron': ({ row, found }) =>
    `La fila ${row} tiene la neurona ${found}; se esperaba un número entero.`,
  'csv.twice': ({ row, neuron, layer }) =>
    `La fila ${row} repite la neurona ${neuron} de la capa ${layer}.`,
  'csv.noWeights': ({ row }) => `La fila ${row} no tiene pesos; se esperaba un sesgo, w1, w2, ….`,
  'csv.gap': ({ layer, rows, missing, first }) =>
    `La capa ${layer} tiene ${rows} filas, pero no la neurona ${missing}; se esperaban los números desde ${first} sin saltos.`,
  'csv.weights': ({ layer, found, neuron, expected }) =>
    `La capa ${layer} tiene ${found} pesos en la fila de su neurona ${neuron}, contando desde 0; se esperaban ${expected}, uno por cada neurona anterior.`,
  'csv.thousands': ({ row, found }) =>
    `En la fila ${row} no está claro si el signo de ${found} separa miles o decimales; se esperaba un punto decimal, o punto y coma entre las celdas.`,
  'csv.pointNumber': ({ what, found }, { say }) =>
    `${say(what)} es ${found}; se esperaba un número finito con punto decimal.`,
  'csv.commaNumber': ({ what, found }, { say }) =>
    `${say(what)} es ${found}; se esperaba un número finito con coma decimal.`,
  'csv.whichOrder': ({ count }) =>
    `Las capas del archivo encajan en ${count} órdenes distintos, y sus nombres no dicen cuál es el bueno. ¿Qué capa va detrás de cuál?`,
  'csv.tooManyOrders': ({ count }) =>
    `Las capas del archivo encajan en una red en ${count} órdenes distintos; se esperaban nombres que digan el orden, como hidden1, hidden2, output.`,
  'csv.noSuchOrder': ({ answer }) =>
    `${answer} no es ninguno de los órdenes en que se pueden leer las capas.`,
  'csv.tooManyCells': ({ most }) => `El archivo tiene más de ${most} celdas.`,
  'csv.tooManyRows': ({ most }) => `El archivo tiene más de ${most} filas.`,
  'csv.openQuote': ({ row }) => `La fila ${row} tiene una comilla que nunca se cierra.`,
  'csv.afterQuote': ({ row }) =>
    `La fila ${row} tiene algo detrás de la comilla que cierra una celda.`,
  'csv.longCell': ({ row, most }) => `La fila ${row} tiene una celda de más de ${most} caracteres.`,
};
