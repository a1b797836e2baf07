import { typeAhead } from '../command-palette/typed-ahead';
import { action, type Action } from './action';

export const HELP_ACTIONS: readonly Action[] = [
  action('palette', {
    group: 'help',
    keys: ['Mod+K'],
    whileTyping: true,
    menus: ['knobs.help', 'help.learn'],
    run: ({ view }) => {
      view.dialog = 'palette';
      typeAhead(() => view.dialog === 'palette');
    },
  }),
  action('shortcuts', {
    group: 'help',
    keys: ['?'],
    menus: ['knobs.help', 'help.learn'],
    run: ({ view }) => (view.dialog = 'shortcuts'),
  }),
  action('lesson', {
    group: 'help',
    menus: ['knobs.help', 'help.learn'],
    run: ({ view }) => (view.lesson = true),
  }),
  action('about', {
    group: 'help',
    menus: ['knobs.help', 'help.about'],
    run: ({ view }) => (view.dialog = 'about'),
  }),
];
