import type { onnx as english } from '../../en/formats/onnx';
import type { Translated } from '../../languages';

export const onnx: Translated<typeof english> = {
  'onnx.damaged': 'El archivo está cortado o dañado: no es un modelo ONNX entero.',
  'onnx.noGraph': 'El modelo no tiene grafo; se esperaba uno con las capas.',
  'onnx.notUtf8': 'El modelo tiene un texto que no es UTF-8 válido.',
  'onnx.ends': ({ inputs, outputs }) =>
    `El modelo tiene las entradas ${inputs} y las salidas ${outputs}; se esperaba una de cada.`,
  'onnx.loop': ({ value }) =>
    `El valor ${value} entra en sí mismo; se esperaba una capa tras otra.`,
  'onnx.fork': ({ value, count }) =>
    `El valor ${value} entra en ${count} nodos; se esperaba una capa tras otra.`,
  'onnx.gemm': ({ name, found, expected }) =>
    `Un Gemm del modelo tiene ${name} ${found}; se esperaba ${expected}.`,
  'onnx.gemmNoNumber': ({ name, expected }) =>
    `Un Gemm del modelo tiene en ${name} más de un número; se esperaba ${expected}.`,
  'onnx.notConstant': ({ operator, inputs }) =>
    `Un ${operator} del modelo recibe ${inputs}; se esperaba lo que viene antes y, después, constantes del modelo.`,
  'onnx.operator': ({ operator, expected }, { say }) =>
    `El modelo tiene el operador ${operator} donde Knobs no tiene ninguno; se esperaba ${say(expected)}.`,
  'onnx.expected.open':
    'una función de activación detrás de cada capa: Sigmoid, Tanh, Relu o, al final, Softmax',
  'onnx.expected.closed':
    'otra capa como Gemm, o como MatMul y Add, o nada detrás de la última función de activación',
  'onnx.expected.none': 'una capa como Gemm, o como MatMul y Add',
  'onnx.tooManyEdges': ({ most }) =>
    `Los nodos del modelo tienen más de ${most} entradas y salidas; se esperaba una capa tras otra.`,
  'onnx.attribute': ({ name, most }) => `El atributo ${name} tiene más de ${most} valores.`,
  'onnx.elsewhere': ({ what }, { say }) =>
    `${say(what)} tiene sus valores en otro archivo; se esperaban en este.`,
  'onnx.type': ({ what, type }, { say }) =>
    `${say(what)} tiene el tipo de datos ${type}; se esperaba 1 (float), 10 (float16), 11 (double) o 16 (bfloat16).`,
  'onnx.tooManyInputs': ({ most }) =>
    `Un nodo del modelo tiene más de ${most} entradas; se esperaba una capa, que tiene tres como máximo.`,
  'onnx.tooManyOutputs': ({ most }) =>
    `Un nodo del modelo tiene más de ${most} salidas; se esperaba una capa, que tiene tres como máximo.`,
  'onnx.tooManyItems': ({ most }) => `El modelo tiene más de ${most} nodos, tensores o notas.`,
};
