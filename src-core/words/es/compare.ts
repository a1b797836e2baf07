import type { compare as english } from '../en/compare';
import type { Translated } from '../languages';
import type { Speech } from '../words';

type Counts = Pick<Parameters<(typeof english)['compareMatrix.right']>[0], 'a' | 'b'>;

export const compare: Translated<typeof english> = {
  'side.now': 'Ahora',
  'side.saved': 'Último guardado',
  'side.none': 'nada todavía',

  'compare.figures': 'Las dos redes',
  'compare.nothing': 'Diferencias',
  'compare.neurons': 'Neuronas',
  'compare.pair': 'Pareja seleccionada',
  'compare.confusions': 'Matriz de confusión',
  'compare.measuring': 'Comparando…',
  'compare.failed': 'No se pudieron comparar estas dos redes.',
  'compare.difference': 'A − B',

  'compareMatrix.title': 'Matriz de confusión, A − B',
  'compareMatrix.more': '+ más en A',
  'compareMatrix.less': '− más en B',
  'compareMatrix.label':
    'Matriz de confusión de A menos la de B: las filas son el dígito escrito; las columnas, la respuesta, la última sin decidir; Enter muestra los dígitos que solo una de las dos lee bien',
  'compareMatrix.right': ({ label, ...counts }, speech) =>
    `${label} bien leído: ${countsText(counts, speech)}`,
  'compareMatrix.wrong': ({ label, answer, ...counts }, speech) =>
    `${label} leído como ${answer}: ${countsText(counts, speech)}`,
  'compareMatrix.undecided': ({ label, ...counts }, speech) =>
    `${label} sin decidir: ${countsText(counts, speech)}`,

  'only.title': ({ which }) => `Solo acierta ${which}`,
  'only.confusion': ({ label, answer }) => `${label} como ${answer}`,
  'only.showAll': 'Volver a mostrar todos',
  'only.showAll.spoken': '(mostrar todos)',
  'only.digit': ({ label, a, b }) =>
    `Escrito ${label}: A ${a === null ? 'sin decidir' : `lee ${a}`}, B ${b === null ? 'sin decidir' : `lee ${b}`}`,
  'only.digit.unknown': ({ label }) => `Escrito ${label}`,
  'pad.written': ({ label }) => `Escrito **${label}**`,
  'pad.reads': ({ which, answer }) => `${which} lee **${answer}**`,
  'pad.undecided': ({ which }) => `${which} **sin decidir**`,
  'pad.reading': ({ which }) => `${which} lee …`,

  'figures.network': 'Red',
  'figures.accuracy': 'Exactitud',
  'figures.accuracy.about': 'Qué parte de los dígitos se lee bien',
  'figures.cost': 'Coste',
  'cost.quadratic.about': 'Coste cuadrático medio: cuanto menor, mejor',
  'cost.crossEntropy.about': 'Entropía cruzada media: cuanto menor, mejor',
  'figures.alone': 'Solo aquí bien',
  'figures.alone.about': 'Dígitos que esta red lee bien y la otra no',
  'figures.of': ({ count: all }, { count }) => `de ${count(all)}`,
  'figures.digits': ({ count: digits }, { count, plural }) =>
    plural(digits, { one: `${count(digits)} dígito`, other: `${count(digits)} dígitos` }),
  'figures.points': ({ change }) => `${change} puntos`,
  'figures.inAll': ({ count: digits }, { count }) => `${count(digits)} en total`,
  'figures.swap': 'Intercambiar A y B',
  'figures.sizes': ({ a, b }) => `A es ${a}, B es ${b}.`,
  'figures.reordered': 'Las dos son iguales, salvo por el orden de sus neuronas.',

  'picker.now.about': 'la red de «Afinar»',
  'picker.snapshots': 'Instantáneas',
  'picker.files': 'Archivos',
  'picker.title': ({ which, network }, { name }) => `${which} es ${name(network)}: elegir otra red`,
  'picker.choose': '(elegir otra red)',
  'picker.open': 'Abrir un archivo para comparar…',
  'picker.close': ({ file }, { name }) => `Cerrar ${name(file)}`,

  'nothing.toCompare': 'Aún no hay nada que comparar',
  'nothing.toCompare.text':
    'Toma una instantánea de la red tal como está y sigue en «Afinar»: aquí verás qué ha cambiado desde entonces. O abre el archivo de otra red.',
  'nothing.anyMore': 'Ya no hay diferencias',
  'nothing.yet': 'Aún no hay diferencias',
  'nothing.same': ({ a, b }, { name }) =>
    `«${name(a)}» y «${name(b)}» tienen los mismos pesos y sesgos.`,
  'nothing.change': 'Cambia algo en «Afinar» o elige otra red arriba.',
  'nothing.choose': 'Elige otra red arriba.',
  'nothing.snapshot': 'Tomar instantánea',
  'nothing.tune': 'Ir a «Afinar»',

  'pairs.title': 'Neuronas',
  'pairs.differing': ({ count: some, all }, { count, plural }) =>
    `${count(some)} de ${count(all)} ${plural(some, { one: 'es distinta', other: 'son distintas' })}`,
  'pairs.layer': 'Capa',
  'pairs.order': 'Orden de las neuronas',
  'pairs.order.a': 'Como en A',
  'pairs.order.a.about': 'En el orden de A; lo que solo tiene B va al final',
  'pairs.order.difference': 'Por diferencia',
  'pairs.order.difference.about': 'Primero las que más se diferencian',
  'pairs.onlyDifferent': 'Solo diferencias',
  'pairs.unpaired': ({ layers, which }, { list }) => `${list(layers)}: solo en ${which}`,
  'pairs.list': 'Parejas de neuronas',
  'pairs.neuron': 'Neurona',
  'pairs.a': 'A, sesgo',
  'pairs.b': 'B, sesgo',
  'pairs.alike': '¿Parecidas?',
  'pairs.none': 'Ninguna neurona de esta capa es distinta.',
  'pairs.showAll': 'Mostrar todas',

  'pair.side': ({ which, place }) => `${which} ${place}`,
  'pair.side.named': ({ which, place, neuron }) => `${which} ${place}, ${neuron}`,
  'pair.bias': ({ which, bias }) => `sesgo ${which} ${bias}`,
  'pair.bias.difference': ({ bias }) => `A − B ${bias}`,
  'pair.neuron': ({ neuron, place }) => `${neuron} (${place})`,
  'pair.bias.of': ({ which }) => `Sesgo de ${which}`,
  'pair.bias.difference.about': 'Sesgo de A menos sesgo de B',
  'pair.correlation': 'Correlación de sus pesos, de −1 a 1',
  'pair.upTo': ({ largest }) => `hasta ${largest}`,
  'pair.upTo.about': 'La mayor diferencia en un peso o en el sesgo',
  'pair.number': ({ index }, { count }) => `neurona ${count(index)}`,
  'pair.muted': 'silenciada',
  'pair.alone': 'sin pareja',
  'pair.toTake': 'Para copiar neuronas, elige «Ahora» en A o en B.',
  'pair.edit': 'Editar',
  'pair.edit.about': ({ neuron }) => `Seleccionar ${neuron} e ir a «Afinar»`,
  'pair.biasA': 'sesgo A',
  'pair.biasB': 'sesgo B',
  'pair.differBy': 'diferencia de hasta',
  'pair.alike': 'parecido',
  'pair.weights': 'Pesos de la pareja',
  'pair.from': 'desde',
  'pair.depth':
    'Las redes no tienen el mismo número de capas: los pesos de estas dos vienen de neuronas distintas.',
  'pair.grid': 'Pesos de las dos, píxel a píxel: muévete con las flechas',
  'pair.pixel': ({ row, column }, { count }) => `fila ${count(row)}, col. ${count(column)}`,
  'pair.pixel.ask': 'Señala un píxel: su peso en A, en B y la diferencia',
  'pair.noNeuron': 'sin neurona',
  'pair.scale': ({ most }) => `hasta ±${most}`,
  'pair.scale.about': 'Los pesos con los colores más intensos',
  'pair.allZero': 'todo 0',

  'alike.nearly': 'casi iguales',
  'alike.alike': 'parecidas',
  'alike.somewhat': 'algo parecidas',
  'alike.unlike': 'distintas',
  'alike.rather': 'más bien opuestas',
  'alike.opposite': 'opuestas',
  'alike.onlyA': 'solo en A',
  'alike.onlyB': 'solo en B',
  'alike.mutedA': 'silenciada solo en A',
  'alike.mutedB': 'silenciada solo en B',
  'alike.same': 'iguales',
  'alike.sameWeights': 'mismos pesos',
  'alike.not': 'no comparables',

  'take.into': ({ which }) => `Copiar en ${which}`,
  'take.short': 'Copiar',
  'take.short.ask': 'Copiar…',
  'take.label': ({ what, neuron, network, place }) =>
    `${what}: ${neuron} de «${network}», en lugar de ${place}`,
  'take.done': ({ neuron, network, place }) =>
    place === null
      ? `Copiada ${neuron} de «${network}».`
      : `Copiada ${neuron} de «${network}» en ${place}.`,
  'take.undo': ({ keys }) => `${keys} lo deshace.`,
  'take.place': 'en',
  'take.place.beside': ({ neuron }) => `${neuron}, al lado`,
  'take.place.locked': ({ neuron }) => `${neuron}, bloqueada`,
  'take.place.both': ({ neuron }) => `${neuron}, al lado, bloqueada`,
  'take.not.now': 'Las neuronas se copian en la red de ahora: elige «Ahora» en A o en B.',
  'take.not.alone': ({ which }) => `En ${which} no hay pareja para esta neurona.`,
  'take.not.depth':
    'Sus pesos vienen de neuronas distintas: las redes no tienen el mismo número de capas.',
  'take.not.place': 'Elige la neurona que se va a reemplazar.',
  'take.not.same': 'Sus pesos y sesgos son iguales.',
  'take.not.locked': ({ neuron }) => `${neuron} está bloqueada: desbloquéala en «Afinar».`,
};

function countsText({ a, b }: Counts, { count }: Speech): string {
  const sign = a > b ? '+' : '';
  return `A ${count(a)}, B ${count(b)}, ${sign}${count(a - b)}`;
}
