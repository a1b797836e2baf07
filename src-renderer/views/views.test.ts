import { expect, it } from 'vitest';
import { actionOf } from '../actions/actions';
import { viewActions } from '../actions/views';
import type { AppContext } from '../state/app';
import { VIEWS, viewOf, type ViewEntry } from './views';

const fourth: ViewEntry = {
  ...VIEWS[0],
  id: 'fourth',
  words: 'page.close',
  key: 'Y',
  fetch: () => Promise.reject(new Error('made up')),
};

it('a fourth view is itself, and none of those before it', () => {
  const views = [...VIEWS, fourth];
  expect(viewOf('fourth', views)).toBe(fourth);
  expect(viewOf('compare', views)).toBe(VIEWS[2]);
});

it('what is no view is not shown as one', () => {
  expect(() => viewOf('fourth')).toThrow('There is no view fourth.');
});

it('a fourth view has an action that shows it, by its key, and is on while it is shown', () => {
  const [, , , action] = viewActions([...VIEWS, fourth]);
  const view = { shown: 'tune' };
  const app = { view } as unknown as AppContext;
  expect(action).toMatchObject({ id: 'view.fourth', keys: ['Y'], menus: ['view.views'] });
  expect(action.checked?.(app)).toBe(false);
  action.run?.(app);
  expect(view.shown).toBe('fourth');
  expect(action.checked?.(app)).toBe(true);
});

it('each view is in the registry of actions', () => {
  for (const { id, key } of VIEWS) expect(actionOf(`view.${id}`)?.keys).toEqual([key]);
});
