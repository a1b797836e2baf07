import { describe, expect, it } from 'vitest';
import { message, type Message } from './message';
import { LANGUAGES } from './languages';
import { Words } from './words';

describe.each([
  ['en', 'snapshot'],
  ['de', 'schnappschuss'],
  ['es', 'instantánea'],
] as const)('in %s', async (code, word) => {
  const { start, later } = LANGUAGES[code];
  const words = new Words(code, { ...(await start()), ...(await later()) });

  const withSnapshot = (snapshot: Message): Message[] => [
    message('history.snapshot', { snapshot }),
    message('history.renameSnapshot', { before: snapshot, after: 'x' }),
    message('history.deleteSnapshot', { snapshot }),
    message('history.returnTo', { snapshot }),
    message('snapshot.since', { snapshot }),
    message('snapshot.beside', { snapshot }),
    message('network.snapshot', { snapshot }),
    message('grid.since.about', { snapshot }),
  ];

  it.each(withSnapshot(message('snapshot.named', { name: 'Snapshot 3' })))(
    'a snapshot that nobody named is called one once: $id',
    (said) => {
      expect(words.say(said).toLowerCase().split(word)).toHaveLength(2);
      expect(words.say(said)).toContain('3');
    },
  );

  it.each(withSnapshot(message('snapshot.named', { name: 'best' })))(
    'one with a name is said to be one: $id',
    (said) => expect(words.say(said).toLowerCase()).toMatch(new RegExp(`${word} [“„«]best[”“»]`)),
  );

  it('the name of a neuron stays as it is where a sentence begins with it', () => {
    const neuron = message('neuron.named', { name: 'w' });
    const network = message('network.file', { file: 'a.npz' });
    const other = message('neuron.of', { neuron, network });
    for (const said of [
      message('edit.locked', { neuron }),
      message('swap.otherLayer', { neuron }),
      message('neurons.otherWeights', { from: other, fromCount: 16, to: neuron, toCount: 784 }),
    ]) {
      expect(words.say(said)).toMatch(/^.w. /);
      expect(words.say(said)).not.toContain('W');
    }
  });
});
