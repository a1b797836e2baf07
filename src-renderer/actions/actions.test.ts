import { describe, expect, it } from 'vitest';
import { actions as shown } from '#core/words/en/actions';
import { palette } from '#core/words/en/command-palette';
import { listedActions as listed } from '#core/words/en/listed-actions';
import { english } from '#core/words/english';
import type { AppContext } from '../state/app';
import type { Action } from './action';
import { ACTIONS, actionOf, actionsIn, sectionsOf } from './actions';
import { ALL_ACTIONS, actionsNow } from './listed/all-actions';
import { HOST_MENUS, PAGE_MENUS, type MenuPlace } from './menus';
import { isPossible } from './perform';

/** As much of the page as conditions about what Escape calls off look at. */
function pageWith(state: {
  picksValue: boolean;
  picksNeuron: boolean;
  previews: boolean;
  readsDigits: boolean;
  view: string;
}) {
  return {
    view: { shown: state.view },
    tools: { tool: state.picksValue ? 'pick' : 'brush' },
    neurons: { picking: state.picksNeuron ? {} : null },
    preview: { isOpen: state.previews },
    session: { loading: state.readsDigits ? 0.5 : null },
  } as unknown as AppContext;
}

describe('every action', () => {
  it('has an id of its own, and words', () => {
    const ids = ALL_ACTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name, about } of ALL_ACTIONS) {
      expect(english.say(name), id).toMatch(/\S/);
      if (about) expect(english.say({ id: about }), id).toMatch(/\S/);
    }
  });

  it('that a menu or a key is for is there from the start, and so is only what is', () => {
    const later = ALL_ACTIONS.filter((action) => !ACTIONS.includes(action));
    expect(ACTIONS.filter((action) => !ALL_ACTIONS.includes(action))).toEqual([]);
    for (const { id, keys, menus, run } of later) {
      expect(menus, id).toBeUndefined();
      if (run) expect(keys, id).toBeUndefined();
    }
  });

  it('is found by its id, and nothing is by any other', () => {
    expect(actionOf('undo')?.keys).toContain('Mod+Z');
    expect(actionOf('toString')).toBeUndefined();
  });

  it('says why, if there is something that it needs', () => {
    for (const { id, when = [] } of ALL_ACTIONS) {
      for (const { why } of when) expect(english.say({ id: why }), id).toMatch(/\.$/);
    }
  });
});

it('every name in the catalogue is that of an action', () => {
  const named = Object.keys({ ...shown, ...listed }).filter((id) =>
    /^action\.(?!.*\.about$)/.test(id),
  );
  const used = new Set(ALL_ACTIONS.map(({ name }) => name.id));
  expect(named.filter((id) => !used.has(id as never))).toEqual([]);
});

it('whatever else the catalogue has for finding actions finds one', () => {
  const also = Object.keys(palette).filter((id) => id.startsWith('also.'));
  expect(also.length).toBeGreaterThan(100);
  const app = { session: { snapshots: [{ id: 1, name: 'before' }] } } as unknown as AppContext;
  const used = new Set(actionsNow(app).map(({ id, also }) => also ?? `also.${id}`));
  expect(also.filter((id) => !used.has(id))).toEqual([]);
});

it('no two actions share a key where both count, but for Escape', () => {
  const taken = new Map<string, string>();
  for (const { focus = 'page', id, keys = [], run } of ACTIONS) {
    if (!run) continue;
    for (const key of keys.filter((key) => key !== 'Escape')) {
      // What the grid takes while it has the focus, the page would take elsewhere.
      for (const place of focus === 'page' ? ['page', 'grid', 'network'] : [focus]) {
        const before = taken.get(`${place} ${key}`);
        expect(before, `${key} is ${before} and ${id}`).toBeUndefined();
        taken.set(`${place} ${key}`, id);
      }
    }
  }
});

it('Escape calls off one thing at a time, whatever is under way', () => {
  const escapes = ACTIONS.filter(({ focus, keys }) => !focus && keys?.includes('Escape'));
  const both = [false, true];
  const possible = (state: Parameters<typeof pageWith>[0]): string[] =>
    escapes.filter((action) => isPossible(action, pageWith(state))).map(({ id }) => id);
  for (const picksValue of both) {
    for (const picksNeuron of both) {
      for (const previews of both) {
        for (const readsDigits of both) {
          for (const view of ['tune', 'examine', 'compare']) {
            const found = possible({ picksValue, picksNeuron, previews, readsDigits, view });
            expect(found.length).toBeLessThanOrEqual(1);
            const picks = picksNeuron || (picksValue && view === 'tune');
            const isSomething = picks || previews || readsDigits;
            expect(found.length).toBe(isSomething ? 1 : 0);
          }
        }
      }
    }
  }
  const everything = {
    picksValue: true,
    picksNeuron: true,
    previews: true,
    readsDigits: true,
    view: 'tune',
  };
  expect(possible(everything)).toEqual(['stopPicking']);
  const nothing = { picksValue: false, picksNeuron: false, previews: false, view: 'compare' };
  expect(possible({ ...nothing, readsDigits: true })).toEqual(['cancelDigits']);
});

describe('menus', () => {
  const places = Object.entries({ ...PAGE_MENUS, ...HOST_MENUS }).flatMap(([menu, sections]) =>
    sections.map((section) => `${menu}.${section}` as MenuPlace),
  );

  it.each(places)('%s has something in it, that can be done', (place) => {
    const inside = actionsIn(place);
    expect(inside.length).toBeGreaterThan(0);
    for (const { id, run } of inside) expect(run, id).toBeTypeOf('function');
  });

  it.each(places)('%s is either of choices, one of which is on, or has none', (place) => {
    const kinds = new Set(actionsIn(place).map(({ isChoice = false }: Action) => isChoice));
    expect(kinds.size).toBe(1);
  });

  it('have their sections in order', () => {
    const ids = sectionsOf('help').map((section) => section.map(({ id }) => id));
    expect(ids).toEqual([['palette', 'shortcuts', 'lesson'], ['about']]);
  });
});
