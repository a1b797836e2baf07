import type { sizes as english } from '../en/sizes';
import type { Translated } from '../languages';

export const sizes: Translated<typeof english> = {
  'sizes.title': '¿Qué se gana con el tamaño?',
  'sizes.recipe':
    'Todas siguen la misma receta: cada neurona de la primera capa guarda la media de imágenes parecidas, y cada salida reúne las de su dígito. Con menos de diez neuronas, algunos dígitos se quedan sin ninguna.',
  'sizes.structure': 'Estructura',
  'sizes.parameters': 'Pesos y sesgos',
  'sizes.practice': 'Práctica',
  'sizes.exam': 'Examen',
  'sizes.now': 'Esta red',
  'sizes.start': 'Empezar con ella',
  'sizes.startWith': ({ structure }) => `Empezar con ella: ${structure}`,
  'sizes.sorting': 'Agrupando las imágenes…',
  'sizes.chart': 'Dígitos acertados según el número de pesos y sesgos; la tabla dice lo mismo',
  'sizes.point': ({ structure, part, right, all }, { percent }) =>
    `${structure} · ${part}: ${percent(right / (all || 1))}`,
};
