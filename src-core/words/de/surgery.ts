import type { surgery as english } from '../en/surgery';
import type { Translated } from '../languages';

export const surgery: Translated<typeof english> = {
  'surgery.outputs': 'Die Ausgaben bleiben: Jede steht für ihre Ziffer.',
  'surgery.lastNeuron':
    'Eine Schicht braucht mindestens ein Neuron; entferne stattdessen die Schicht.',
  'surgery.takesTwo': 'Wähle zum Zusammenlegen mindestens zwei Neuronen derselben Schicht aus.',
  'surgery.afterPixels': 'Direkt hinter den Pixeln lässt sich keine Schicht einfügen.',
  'surgery.tooDeep': ({ most }, { count }) =>
    `Ein Netz kann höchstens ${count(most)} verdeckte Schichten haben.`,
  'surgery.notTheSame':
    'Mit dieser Aktivierung gibt es keine Gewichte, bei denen die Schicht dasselbe tut.',
};
