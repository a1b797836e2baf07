import type { onnx as english } from '../../en/formats/onnx';
import type { Translated } from '../../languages';

export const onnx: Translated<typeof english> = {
  'onnx.damaged': 'Die Datei ist abgeschnitten oder beschädigt: Sie ist kein ganzes ONNX-Modell.',
  'onnx.noGraph': 'Das Modell hat keinen Graphen; erwartet wird einer mit den Schichten.',
  'onnx.notUtf8': 'Das Modell hat einen Text, der kein gültiges UTF-8 ist.',
  'onnx.ends': ({ inputs, outputs }) =>
    `Das Modell hat die Eingaben ${inputs} und die Ausgaben ${outputs}; erwartet wird je eine.`,
  'onnx.loop': ({ value }) =>
    `Der Wert ${value} geht in sich selbst ein; erwartet wird eine Schicht nach der anderen.`,
  'onnx.fork': ({ value, count }) =>
    `Der Wert ${value} geht in ${count} Knoten ein; erwartet wird eine Schicht nach der anderen.`,
  'onnx.gemm': ({ name, found, expected }) =>
    `Ein Gemm des Modells hat ${name} ${found}; erwartet wird ${expected}.`,
  'onnx.gemmNoNumber': ({ name, expected }) =>
    `Ein Gemm des Modells hat als ${name} mehr als eine Zahl; erwartet wird ${expected}.`,
  'onnx.notConstant': ({ operator, inputs }) =>
    `Ein ${operator} des Modells bekommt ${inputs}; erwartet wird zuerst, was davor kommt, dann Konstanten des Modells.`,
  'onnx.operator': ({ operator, expected }, { say }) =>
    `Mit dem Operator ${operator} kann Knobs an dieser Stelle des Modells nichts anfangen; erwartet wird ${say(expected)}.`,
  'onnx.expected.open':
    'eine Aktivierungsfunktion nach der Schicht: Sigmoid, Tanh, Relu oder am Ende Softmax',
  'onnx.expected.closed':
    'eine weitere Schicht als Gemm oder als MatMul und Add, oder nichts nach der letzten Aktivierungsfunktion',
  'onnx.expected.none': 'eine Schicht als Gemm oder als MatMul und Add',
  'onnx.tooManyEdges': ({ most }) =>
    `Die Knoten des Modells haben mehr als ${most} Eingaben und Ausgaben; erwartet wird eine Schicht nach der anderen.`,
  'onnx.attribute': ({ name, most }) => `Das Attribut ${name} hat mehr als ${most} Werte.`,
  'onnx.elsewhere': ({ what }, { say }) =>
    `${say(what)} hat seine Werte in einer anderen Datei; erwartet werden sie in dieser.`,
  'onnx.type': ({ what, type }, { say }) =>
    `${say(what)} hat den Datentyp ${type}; erwartet wird 1 (float), 10 (float16), 11 (double) oder 16 (bfloat16).`,
  'onnx.tooManyInputs': ({ most }) =>
    `Ein Knoten des Modells hat mehr als ${most} Eingaben; erwartet wird eine Schicht, die höchstens drei hat.`,
  'onnx.tooManyOutputs': ({ most }) =>
    `Ein Knoten des Modells hat mehr als ${most} Ausgaben; erwartet wird eine Schicht, die höchstens drei hat.`,
  'onnx.tooManyItems': ({ most }) =>
    `Das Modell hat mehr als ${most} Knoten, Tensoren oder Notizen.`,
};
