import { expect, it } from 'vitest';
import { NO_ACTIONS, type HostMenuItem, type HostMenus } from '#core/protocol/host-menus';
import { keepInStep, menuStructureOf } from './keep-in-step';

const item = (id: string, changed: Partial<HostMenuItem> = {}): HostMenuItem => {
  return { id, label: id, keys: null, isEnabled: true, kind: 'command', isOn: false, ...changed };
};

function setUp(...items: HostMenuItem[]) {
  const menus: HostMenus = { ...NO_ACTIONS, edit: [items] };
  const there = new Map(items.map(({ id }) => [id, { enabled: true, checked: false }]));
  return { menus, there, step: () => keepInStep((id) => there.get(id) ?? null, menus) };
}

it('what is impossible cannot be chosen, and can again when it is possible', () => {
  const { there, step } = setUp(item('undo', { isEnabled: false }), item('redo'));
  there.get('redo')!.enabled = false;
  step();
  expect(there.get('undo')!.enabled).toBe(false);
  expect(there.get('redo')!.enabled).toBe(true);
});

it('a switch is on or off as the page says, also where the system has switched it', () => {
  const { there, step } = setUp(
    item('on', { kind: 'switch', isOn: true }),
    item('off', { kind: 'switch' }),
  );
  there.get('off')!.checked = true;
  step();
  expect(there.get('on')!.checked).toBe(true);
  expect(there.get('off')!.checked).toBe(false);
});

it('of choices only the one that is on is put on: the system puts off the others', () => {
  const { there, step } = setUp(
    item('light', { kind: 'choice', isOn: true }),
    item('dark', { kind: 'choice' }),
  );
  there.get('dark')!.checked = true;
  step();
  expect(there.get('light')!.checked).toBe(true);
  expect(there.get('dark')!.checked).toBe(true);
});

it('passes over what is not there', () => {
  const { menus, step } = setUp(item('undo'));
  keepInStep(() => null, menus);
  expect(step).not.toThrow();
});

it('menus are the same as long as no more than what can be changed in them is different', () => {
  const { menus } = setUp(item('undo'));
  const { menus: impossible } = setUp(item('undo', { isEnabled: false, isOn: true }));
  const { menus: renamed } = setUp(item('undo', { label: 'Rückgängig' }));
  expect(menuStructureOf(impossible)).toBe(menuStructureOf(menus));
  expect(menuStructureOf(renamed)).not.toBe(menuStructureOf(menus));
});
