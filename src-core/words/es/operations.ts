import type { operations as english } from '../en/operations';
import type { Translated } from '../languages';
import type { Speech } from '../words';

type Way = Parameters<(typeof english)['operation.shift']>[0];

function way({ dx, dy }: Way, { number, list }: Speech): string {
  const across =
    dx === 0 ? [] : [`${number(Math.abs(dx))} a la ${dx < 0 ? 'izquierda' : 'derecha'}`];
  const along = dy === 0 ? [] : [`${number(Math.abs(dy))} hacia ${dy < 0 ? 'arriba' : 'abajo'}`];
  return list([...across, ...along]) || number(0);
}

export const operations: Translated<typeof english> = {
  'operation.scale': ({ factor }, { exact }) => `Escalar por ${exact(factor)}`,
  'operation.add': ({ amount }, { exact }) => `Sumar ${exact(amount)}`,
  'operation.negate': 'Cambiar signos',
  'operation.clamp': ({ least, most }, { exact }) =>
    `Limitar entre ${exact(least)} y ${exact(most)}`,
  'operation.zeroMean': 'Restar la media',
  'operation.balance': 'Media a cero',
  'operation.unitNorm': 'Normalizar longitud',
  'operation.largestTo': ({ value }, { exact }) => `Normalizar máximo a ${exact(value)}`,
  'operation.smooth': ({ strength }, { percent }) => `Alisar un ${percent(strength, null)}`,
  'operation.sharpen': ({ strength }, { percent }) => `Enfocar un ${percent(strength, null)}`,
  'operation.shift': (by, speech) => `Desplazar ${way(by, speech)}`,
  'operation.mirrorLeftRight': 'Voltear en horizontal',
  'operation.mirrorTopBottom': 'Voltear en vertical',
  'operation.rotate': ({ degrees }, { exact }) => `Girar ${exact(degrees)}°`,
  'operation.randomise': ({ deviation }, { exact }) =>
    `Valores al azar, desviación estándar ${exact(deviation)}`,
  'operation.clear': 'Vaciar',
  'operation.cut': 'Cortar',
};
