import type { structure as english } from '../en/structure';
import type { Translated } from '../languages';

export const structure: Translated<typeof english> = {
  'surgery.accuracy': ({ before, now }) => `Dígitos de práctica acertados: ${before} → ${now}`,

  'surgery.ways': ({ before }) => `Dígitos de práctica acertados; antes: ${before}`,

  'surgery.add': ({ layer }) => `Añadir una neurona · ${layer}`,
  'surgery.add.about': 'Se coloca detrás de las demás de su capa',
  'surgery.add.as': 'Con qué empieza',
  'surgery.add.empty': 'Vacía',
  'surgery.add.empty.about': 'Aún no influye en nada: no cambia nada',
  'surgery.add.copy': 'Copia',
  'surgery.add.copy.about': ({ neuron }) =>
    `Una copia de ${neuron}; cada una influye la mitad: la salida queda igual`,
  'surgery.add.stamp': 'Sello',
  'surgery.add.stamp.about': 'La media de unos dígitos, una diferencia de medias o una plantilla',
  'surgery.stamp.of': 'De qué está hecho el sello',
  'surgery.stamp.mean': 'Media',
  'surgery.stamp.mean.about':
    'La media de unos dígitos; se activa desde el punto medio entre ellos y los demás',
  'surgery.stamp.difference': 'Diferencia',
  'surgery.stamp.difference.about':
    'La media de unos dígitos menos la de otros; se activa desde el punto medio entre ellos',
  'surgery.stamp.stencil': 'Plantilla',
  'surgery.stamp.stencil.about':
    'Un trazo, un anillo, una esquina…; se activa con lo que la muestra más que la media de todos los dígitos',
  'surgery.stamp.plus': 'de los dígitos',
  'surgery.stamp.plus.digits': 'Dígitos cuya media es',
  'surgery.stamp.minus': 'menos',
  'surgery.stamp.minus.digits': 'Dígitos cuya media se resta',
  'surgery.stamp.strength': 'mayor peso',
  'surgery.stamp.strength.field': 'Mayor peso del sello',
  'surgery.stamp.for': 'a favor de la salida',
  'surgery.stamp.against': 'en contra de',
  'surgery.stamp.fed': 'con',
  'surgery.stamp.none': 'Elige los dígitos del sello.',
  'surgery.add.wrong': 'Para lo que falla',
  'surgery.add.wrong.about': 'Distingue los dígitos que se toman por otro de ese otro',
  'surgery.wrong': 'Qué se toma por qué',
  'surgery.wrong.choice': ({ label, answer, count }, { count: whole }) =>
    `${label} leído como ${answer} (${whole(count)})`,
  'surgery.wrong.title': ({ label, answer }) => `${label} leído como ${answer}`,
  'surgery.wrong.strength': 'Fuerza: el mayor peso con el que influye',

  'surgery.double': ({ neuron }) => `Duplicar · ${neuron}`,
  'surgery.split': ({ neuron }) => `Dividir · ${neuron}`,
  'surgery.split.about':
    'Dos mitades que juntas influyen como antes: una más para los dígitos elegidos, otra más para los demás',
  'surgery.split.one': 'Una mitad para',
  'surgery.split.digits': 'Dígitos para los que es una mitad',
  'surgery.split.on': ({ digit, count }, { count: whole }) =>
    `Se activa con ${whole(count)} dígitos de práctica ${digit}`,
  'surgery.split.distance': 'separadas por z ±',
  'surgery.split.distance.field':
    'Cuánto se separan: lo que se suma a z con unos y se le resta con los otros',
  'surgery.split.halves': ({ one, other }) =>
    `Se activa con ${one} de estos y con ${other} otros, para los que es la otra mitad`,
  'surgery.split.none': 'Elige algunos de los dígitos con los que se activa.',
  'surgery.split.all': 'Deja algunos de los dígitos con los que se activa para la otra mitad.',
  'surgery.split.nothing': 'Se activa con menos de dos dígitos: no hay por qué dividirla.',
  'surgery.move': ({ neuron }) => `Mover · ${neuron}`,
  'surgery.move.about': 'Lo que influye va con ella: la salida queda igual',
  'surgery.move.place': 'Al lugar',
  'surgery.move.field': ({ last }) => `Lugar en la capa, de 0 a ${last}`,
  'surgery.move.up': 'Uno hacia arriba',
  'surgery.move.down': 'Uno hacia abajo',
  'surgery.merge': ({ count }, { count: whole }) => `Fusionar ${whole(count)} neuronas`,
  'surgery.removeOne': ({ neuron }) => `Eliminar · ${neuron}`,
  'surgery.removeSeveral': ({ count }, { count: whole }) => `Eliminar ${whole(count)} neuronas`,
  'surgery.remove.about': 'Su efecto desaparece, o queda su promedio',
  'surgery.remove.effect': 'Qué pasa con su efecto',
  'surgery.remove.folded': 'Conservar su media',
  'surgery.remove.folded.about':
    'Los sesgos siguientes asumen su efecto medio con los dígitos de práctica',
  'surgery.remove.dropped': 'Quitar su efecto',
  'surgery.remove.dropped.about': 'Como si siempre hubiera sido 0',

  'surgery.insert': ({ layer }) => `Insertar una capa después de ${layer}`,
  'surgery.insert.about': 'Cada una de sus neuronas transmite lo que hace una de la capa anterior',
  'surgery.insert.way': 'Cómo lo transmite',
  'surgery.insert.exact': ({ symbol }) => symbol,
  'surgery.insert.exact.about': 'Exactamente: no cambia nada',
  'surgery.insert.gentle': ({ symbol }) => `${symbol} suave`,
  'surgery.insert.gentle.about': 'Donde es casi una recta: no cambia casi nada',
  'surgery.insert.steep': ({ symbol }) => `${symbol} abrupta`,
  'surgery.insert.steep.about': 'Casi encendida o apagada: lo intermedio se decide',

  'surgery.removeLayer': ({ layer }) => `Eliminar capa · ${layer}`,
  'surgery.removeLayer.about':
    'Se unen las capas de ambos lados; cada neurona cuenta como la recta más próxima',

  'surgery.activation': ({ layer }) => `Activación · ${layer}`,
  'surgery.activation.about': 'Los pesos y sesgos se conservan si no eliges otra cosa',
  'surgery.activation.weights': 'Pesos y sesgos',
  'surgery.activation.same': 'Mismo resultado',
  'surgery.activation.same.about':
    'Los pesos y sesgos cambian para que la red haga exactamente lo mismo',
  'surgery.activation.same.output':
    'Los pesos y sesgos cambian para que cada respuesta sea la misma',
  'surgery.activation.kept': 'Conservar los pesos',

  'action.newNeuron.about': 'A esta capa: vacía, una copia, un sello o una para lo que falla',
  'action.doubleNeuron.about':
    'Una copia al lado; cada una influye la mitad: la salida queda igual',
  'action.splitNeuron.about':
    'Una mitad para algunos dígitos con los que se activa, otra para los demás',
  'action.moveNeuron.about': 'Con todo aquello en lo que influye: la salida queda igual',
  'action.mergeNeurons.about':
    'Una influye como todas juntas: si son iguales, también lo es la salida',
  'action.removeNeurons.about': 'Sin su efecto, o con su media',
  'action.newLayer.about': 'Transmite lo que hace esta',
  'action.removeLayer.about': 'Se unen las capas de ambos lados',
  'action.setActivation.about': 'Lo que las neuronas de esta capa hacen con sus sumas',
};
