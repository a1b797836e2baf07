import { expect, it } from 'vitest';
import { keepEarly } from './keep-early';

it('hands what came early to the first who listens, and then no more than comes', async () => {
  const listeners = new Set<(payload: string) => void>();
  const listen = (listener: (payload: string) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const send = (payload: string) => listeners.forEach((listener) => listener(payload));
  const onMenu = keepEarly(listen, (payload) => payload !== 'undo');
  send('a');
  send('undo');
  send('b');

  const heard: string[] = [];
  const stop = onMenu((payload) => heard.push(payload));
  expect(heard).toEqual([]);
  await Promise.resolve();
  expect(heard).toEqual(['a', 'b']);
  send('undo');
  expect(heard).toEqual(['a', 'b', 'undo']);
  stop();
  expect(listeners.size).toBe(0);

  onMenu((payload) => heard.push(payload));
  await Promise.resolve();
  expect(heard).toHaveLength(3);
});
