import type { Speech } from '../words';
import type { whatIf as english } from '../en/what-if';
import type { Translated } from '../languages';

function pixels(count: number, { plural, count: whole }: Speech): string {
  return `${whole(count)} ${plural(count, { one: 'píxel', other: 'píxeles' })}`;
}

export const whatIf: Translated<typeof english> = {
  'whatIf.title': 'Y si…',
  'whatIf.back': 'Volver al flujo',
  'whatIf.without': 'sin cada parte',
  'whatIf.flip': 'menor cambio hallado',
  'whatIf.changes': 'mover, girar, engrosar…',
  'whatIf.mark': 'una marca en una esquina…',
  'whatIf.damage': 'dañar…',
  'whatIf.failed': 'No se pudo cargar esta parte. Comprueba la conexión e inténtalo de nuevo.',

  'whatIf.without.heading': ({ what, symbol, sum }) =>
    `Sin cada parte, ${what}: ${symbol} = ${sum}`,
  'whatIf.without.about':
    'Se quita una parte cada vez y la red vuelve a calcular. Estos cambios no se suman: dos partes pueden sustituirse entre sí o contar solo juntas.',
  'whatIf.part': 'Se quita',
  'whatIf.part.pixels': 'cada píxel',
  'whatIf.part.patches': 'cada cuadro de 3 × 3',
  'whatIf.part.neurons': 'cada neurona',
  'whatIf.part.inked': 'tinta que no hay',
  'whatIf.map': 'Lo que cambia cada lugar de la imagen',
  'whatIf.map.up': 'azul: más sin ella',
  'whatIf.map.down': 'naranja: menos sin ella',
  'whatIf.map.up.inked': 'azul: más con tinta aquí',
  'whatIf.map.down.inked': 'naranja: menos con tinta aquí',
  'whatIf.largest': 'Los mayores cambios',
  'whatIf.column.part': 'parte',
  'whatIf.column.before': 'con ella',
  'whatIf.column.after': 'sin ella',
  'whatIf.column.change': 'cambio',
  'whatIf.column.plain': 'tal como está',
  'whatIf.column.inked': 'con tinta',
  'whatIf.place': ({ row, column }) => `fila ${row}, columna ${column}`,
  'whatIf.pointed': ({ place, before, after, change }) =>
    `${place}: ${before} → ${after} (${change})`,
  'whatIf.point': 'Señala un lugar para leer sus números.',
  'whatIf.nothing': 'No cambia nada: no hay nada que quitar.',

  'whatIf.flip.heading': ({ from, to }) => `Un pequeño cambio que convierte ${from} en ${to}`,
  'whatIf.flip.searching': 'Buscando un pequeño cambio…',
  'whatIf.flip.none': 'No se encontró ningún cambio pequeño que altere la respuesta.',
  'whatIf.flip.counts': ({ inked, erased }, speech) =>
    `Azul: ${pixels(inked, speech)} con tinta. Naranja: ${pixels(erased, speech)} sin ella.`,
  'whatIf.flip.about':
    'Se halla cambiando una y otra vez el píxel que más ayuda y deshaciendo lo que no hace falta. Una pasada de la red lo ha comprobado; no está demostrado que no haya otro menor.',
  'whatIf.flip.put': 'Ponerlo en el lienzo',
  'whatIf.flip.picture': 'El dígito con sus píxeles cambiados',

  'whatIf.changes.heading': 'El dígito movido, girado, más grueso, con ruido, medio borrado',
  'whatIf.changes.about':
    'Los deslizadores cambian el dígito del lienzo; las curvas son las diez salidas en todo el intervalo del deslizador elegido.',
  'whatIf.change': 'Cambio elegido',
  'whatIf.change.right': 'Derecha',
  'whatIf.change.down': 'Abajo',
  'whatIf.change.turn': 'Giro',
  'whatIf.change.thickness': 'Grosor',
  'whatIf.change.noise': 'Ruido',
  'whatIf.change.erased': 'Borrado',
  'whatIf.unit.right': 'píxeles a la derecha',
  'whatIf.unit.down': 'píxeles hacia abajo',
  'whatIf.unit.turn': 'grados en sentido horario',
  'whatIf.unit.thickness': 'píxeles más grueso por cada lado',
  'whatIf.unit.noise': 'desviación estándar del ruido',
  'whatIf.unit.erased': 'parte borrada desde arriba',
  'whatIf.changes.back': 'Volver al dígito como estaba',
  'whatIf.over': 'Dibujado en el intervalo',
  'whatIf.over.this': 'este dígito',
  'whatIf.over.all': 'todos los dígitos de práctica',
  'whatIf.outputs': 'Las diez salidas en el intervalo',
  'whatIf.output': ({ digit }) => `salida ${digit}`,
  'whatIf.read': ({ runs }) => `Se lee ${runs}.`,
  'whatIf.read.run': ({ answer, from, to }) =>
    from === to ? `${answer} en ${from}` : `${answer} de ${from} a ${to}`,
  'whatIf.undecided': 'indeciso',
  'whatIf.accuracy': 'Exactitud en el intervalo',
  'whatIf.measuring': 'Leyendo una y otra vez todos los dígitos de práctica…',
  'whatIf.breaks': ({ share, places }, { percent, list }) =>
    places.length === 0
      ? `${percent(share)} bien tal como están; más de la mitad de eso en todo el intervalo.`
      : `${percent(share)} bien tal como están; menos de la mitad de eso en ${list(places, 'disjunction')} y más allá.`,
  'whatIf.broken': ({ value, unit }) => `Bien tal como están, mal con ${value} ${unit}`,
  'whatIf.broken.move': 'Mueve el deslizador elegido para ver los dígitos que fallan ahí.',
  'whatIf.broken.none': 'Aquí no falla ninguno.',

  'whatIf.mark.heading': 'Una marca en una esquina de todos los dígitos de una clase',
  'whatIf.mark.about':
    'Se pone un cuadro de 3 × 3 de tinta en cada dígito de práctica de la clase y después en todos los demás. ¿Lo mira alguien?',
  'whatIf.mark.class': 'Clase',
  'whatIf.mark.corner': 'Esquina',
  'whatIf.corner.topLeft': 'arriba a la izquierda',
  'whatIf.corner.topRight': 'arriba a la derecha',
  'whatIf.corner.bottomLeft': 'abajo a la izquierda',
  'whatIf.corner.bottomRight': 'abajo a la derecha',
  'whatIf.mark.own': ({ label, before, after, count, changed }, { count: whole, plural }) =>
    `De ${whole(count)} dígitos ${label}, ${whole(before)} están bien sin la marca y ${whole(after)} con ella. ${
      changed === 0
        ? 'No cambia ninguna respuesta.'
        : `${plural(changed, { one: 'Cambia', other: 'Cambian' })} ${whole(changed)} ${plural(changed, { one: 'respuesta', other: 'respuestas' })}.`
    }`,
  'whatIf.mark.drawn': ({ label, drawn, others }, { count: whole, plural }) =>
    `De ${whole(others)} dígitos de otras clases, ${whole(drawn)} ${plural(drawn, { one: 'pasa', other: 'pasan' })} a leerse ${label} solo por la marca.`,
  'whatIf.mark.looks': 'Quién mira ahí: lo que suma tinta plena a z de cada neurona',
  'whatIf.mark.blind': 'Ninguna neurona mira ahí: todos los pesos bajo la marca son 0.',
  'whatIf.mark.put': 'Poner la marca en el lienzo',

  'whatIf.damage.heading': 'Dañar una capa a propósito',
  'whatIf.damage.about':
    '¿Funciona la red por el motivo que pensabas? El deslizador la daña de verdad, en toda la ventana, hasta que lo conserves o lo deshagas.',
  'whatIf.damage.layer': 'Capa',
  'whatIf.damage.how': 'Daño',
  'whatIf.damage.noise': 'ruido en los pesos',
  'whatIf.damage.biases': 'sesgos a 0',
  'whatIf.damage.levels': 'pesos redondeados',
  'whatIf.damage.shuffle': 'pesos barajados',
  'whatIf.amount.noise': 'del tamaño de los pesos',
  'whatIf.amount.biases': 'del camino a 0',
  'whatIf.amount.levels': 'niveles',
  'whatIf.amount.shuffle': 'de los pesos',
  'whatIf.damage.amount': 'Cuánto',
  'whatIf.damage.seed': 'Semilla',
  'whatIf.damage.keep': 'Conservar',
  'whatIf.damage.restore': 'Deshacer',
  'whatIf.damage.chart': 'Exactitud según el daño',
  'whatIf.damage.measuring': 'Midiendo…',
  'whatIf.damage.now': ({ amount, share }, { percent }) =>
    share === null ? amount : `${amount}: ${percent(share)} de los dígitos de práctica bien`,
};
