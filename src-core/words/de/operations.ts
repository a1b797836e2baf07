import type { operations as english } from '../en/operations';
import type { Translated } from '../languages';
import type { Speech } from '../words';

type Way = Parameters<(typeof english)['operation.shift']>[0];

function way({ dx, dy }: Way, { number, list }: Speech): string {
  const across = dx === 0 ? [] : [`${number(Math.abs(dx))} nach ${dx < 0 ? 'links' : 'rechts'}`];
  const along = dy === 0 ? [] : [`${number(Math.abs(dy))} nach ${dy < 0 ? 'oben' : 'unten'}`];
  return list([...across, ...along]) || `um ${number(0)}`;
}

export const operations: Translated<typeof english> = {
  'operation.scale': ({ factor }, { exact }) => `Skalieren mit ${exact(factor)}`,
  'operation.add': ({ amount }, { exact }) => `${exact(amount)} addieren`,
  'operation.negate': 'Vorzeichen umkehren',
  'operation.clamp': ({ least, most }, { exact }) =>
    `Begrenzen auf ${exact(least)} bis ${exact(most)}`,
  'operation.zeroMean': 'Mittelwert abziehen',
  'operation.balance': 'Mittelwert auf 0',
  'operation.unitNorm': 'Länge normieren',
  'operation.largestTo': ({ value }, { exact }) => `Maximum normieren auf ${exact(value)}`,
  'operation.smooth': ({ strength }, { percent }) => `Glätten um ${percent(strength, null)}`,
  'operation.sharpen': ({ strength }, { percent }) => `Schärfen um ${percent(strength, null)}`,
  'operation.shift': (by, speech) => `Verschieben: ${way(by, speech)}`,
  'operation.mirrorLeftRight': 'Links und rechts spiegeln',
  'operation.mirrorTopBottom': 'Oben und unten spiegeln',
  'operation.rotate': ({ degrees }, { exact }) => `Drehen um ${exact(degrees)}°`,
  'operation.randomise': ({ deviation }, { exact }) =>
    `Zufallswerte mit Standardabweichung ${exact(deviation)}`,
  'operation.clear': 'Leeren',
  'operation.cut': 'Ausschneiden',
};
