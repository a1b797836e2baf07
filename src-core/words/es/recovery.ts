import type { recovery as english } from '../en/recovery';
import type { Translated } from '../languages';

export const recovery: Translated<typeof english> = {
  'recovery.notFetched':
    'No se pudo cargar la parte de Knobs que lee las copias del trabajo sin guardar. La copia se queda donde está: vuelve a abrir Knobs cuando haya conexión, o instálalo otra vez.',
  'recovery.otherVersion': ({ version, expected }) =>
    `La copia del trabajo sin guardar es de otra versión de Knobs: su formato es el ${version}; este Knobs lee el ${expected}.`,
  'recovery.damagedAt': ({ where, reason }, { say }) =>
    `La copia del trabajo sin guardar está dañada en ${where}: ${say(reason)}.`,
  'recovery.damaged': ({ reason }, { say }) =>
    `La copia del trabajo sin guardar está dañada: ${say(reason)}.`,
  'recovery.damagedRecord': ({ record, reason }, { count, say }) =>
    `La copia del trabajo sin guardar está dañada en el registro ${count(record)}: ${say(reason)}.`,
  'recovery.damagedHistory': ({ value, parameter, found }, { exact, count }) =>
    `La copia del trabajo sin guardar está dañada: en su historial, el parámetro ${count(parameter)} vale ${exact(value)}, pero es ${exact(found)}.`,
  'recovery.noCopy': 'Este archivo no es una copia del trabajo sin guardar: empieza por otra cosa.',
  'recovery.wrongLength': ({ found, expected }, { count }) =>
    `La copia del trabajo sin guardar está dañada: tiene ${count(found)} bytes; se esperaban ${count(expected)}.`,
  'recovery.wrongChecksum':
    'La copia del trabajo sin guardar está dañada: sus bytes no coinciden con la suma de comprobación con que se escribieron.',
  'recovery.unreadable':
    'No se puede leer la copia del trabajo sin guardar: quizá la escribió una versión más nueva de Knobs.',
  'recovery.gone': 'Esta copia ya no existe: se recuperó o se descartó antes.',
  'recovery.goneInTab':
    'Esta copia ya no existe: se recuperó o se descartó, quizá en otra pestaña.',
  'recovery.browserCannotRead': ({ cause }) =>
    `El navegador no puede leer esta copia del trabajo sin guardar: ${cause}.`,
  'recovery.noRoom': 'Al navegador ya no le queda sitio para lo que guardan las páginas.',
  'recovery.notStored': 'El navegador no la guardó.',

  'recovery.notKept': ({ reason }, { say }) =>
    `Ahora mismo, un fallo se llevaría el trabajo sin guardar: no se pudo conservar su copia. ${say(reason)}`,
  'recovery.keptAgain': 'El trabajo sin guardar vuelve a estar a salvo de un fallo.',
};
