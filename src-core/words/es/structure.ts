import type { structure as english } from '../en/structure';
import type { Translated } from '../languages';

export const structure: Translated<typeof english> = {
  'surgery.accuracy': ({ before, now }) => `Dígitos de práctica acertados: ${before} → ${now}`,

  'surgery.add': ({ layer }) => `Añadir una neurona · ${layer}`,
  'surgery.add.about': 'Se coloca detrás de las demás de su capa',
  'surgery.add.as': 'Con qué empieza',
  'surgery.add.empty': 'Vacía',
  'surgery.add.empty.about': 'Aún no influye en nada: no cambia nada',
  'surgery.add.copy': 'Copia',
  'surgery.add.copy.about': ({ neuron }) =>
    `Una copia de ${neuron}; cada una influye la mitad: la salida queda igual`,
  'surgery.add.wrong': 'Para lo que falla',
  'surgery.add.wrong.about': 'Distingue los dígitos que se toman por otro de ese otro',
  'surgery.wrong': 'Qué se toma por qué',
  'surgery.wrong.choice': ({ label, answer, count }, { count: whole }) =>
    `${label} leído como ${answer} (${whole(count)})`,
  'surgery.wrong.title': ({ label, answer }) => `${label} leído como ${answer}`,
  'surgery.wrong.strength': 'Fuerza: el mayor peso con el que influye',

  'surgery.double': ({ neuron }) => `Duplicar · ${neuron}`,
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
};
