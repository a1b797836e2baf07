import { expect, it } from 'vitest';
import { actionOf } from '../actions/actions';
import { viewActions } from '../actions/views';
import type { AppContext } from '../state/app';
import { VIEWS, viewOf, type ViewEntry } from './views';

const third: ViewEntry = {
  ...VIEWS[0],
  id: 'third',
  words: 'page.close',
  key: 'Y',
  fetch: () => Promise.reject(new Error('made up')),
};

it('a third view is itself, and none of those before it', () => {
  const views = [...VIEWS, third];
  expect(viewOf('third', views)).toBe(third);
  expect(viewOf('compare', views)).toBe(VIEWS[1]);
});

it('what is no view is not shown as one', () => {
  expect(() => viewOf('third')).toThrow('There is no view third.');
});

it('a third view has an action that shows it, by its key, and is on while it is shown', () => {
  const [, , action] = viewActions([...VIEWS, third]);
  const view = { shown: 'tune' };
  const app = { view } as unknown as AppContext;
  expect(action).toMatchObject({ id: 'view.third', keys: ['Y'], menus: ['view.views'] });
  expect(action.checked?.(app)).toBe(false);
  action.run?.(app);
  expect(view.shown).toBe('third');
  expect(action.checked?.(app)).toBe(true);
});

it('each view is in the registry of actions', () => {
  for (const { id, key } of VIEWS) expect(actionOf(`view.${id}`)?.keys).toEqual([key]);
});
