import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { safetensors } from '#core/formats/safetensors';
import { plainDocument, type NetworkDocument } from '#core/network/document';
import { answering, commandBench } from './testing/command-bench';

const { at, knobs } = commandBench();

describe('what a file brings', () => {
  // Clears the screen; C1 controls do so, too, where a terminal takes them.
  const evil = 'a\u001b[2J\u009b2J\nb';
  const hostile: NetworkDocument = {
    ...plainDocument(answering(3)),
    names: [Array.from({ length: 10 }, () => evil)],
    otherMetadata: { [evil]: evil },
    snapshots: [{ id: 1, name: evil, parameters: answering(3).parameters, scores: null }],
  };

  it.skipIf(process.platform === 'win32')('does nothing to a terminal', async () => {
    const good = at(`${evil}.safetensors`);
    const bad = at(`${evil}.npz`);
    await writeFile(good, safetensors.write(hostile));
    await writeFile(bad, 'PK');
    for (const args of [
      ['info', good, bad, at(`${evil}.gone`)],
      ['score', good, bad],
      ['predict', good, '--index', '0'],
      ['predict', at(`${evil}.gone`), '--index', '0'],
      ['convert', good, at(`${evil}.csv`)],
      ['convert', good, evil],
      [evil],
    ]) {
      const { out, err, progress } = await knobs(...args);
      // Rows end in line feeds, and predict's have tabs.
      const said = [out, err, ...progress].join('\n');
      expect(said).toContain('a [2J 2J b');
      expect(said.replaceAll(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
      expect(said).not.toMatch(/^b/m);
    }
  });
});

describe('the arguments', () => {
  it('are explained', async () => {
    for (const name of ['info', 'score', 'predict', 'convert', 'render']) {
      const { status, out, err } = await knobs(name, '--help');
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out.startsWith(`knobs ${name} `)).toBe(true);
    }
    expect((await knobs('--help')).out).toContain('knobs COMMAND');
  });

  it('are counted in the refusal', async () => {
    expect((await knobs('convert', 'a.npz')).err).toMatch(/^There is 1 file named; expected 2\./);
    expect((await knobs('info')).err).toMatch(/^There are 0 files named; expected at least 1\./);
  });

  it('are refused with status 2 and the help, and nothing on standard output', async () => {
    for (const args of [
      [],
      ['fly'],
      ['constructor'],
      ['info'],
      ['score', '--fast', 'a'],
      ['score', '--set', 'some', 'a'],
      ['score', 'a', '--digits', 'b'],
      ['info', 'a.npz', '--digits', 'b', 'c'],
      ['convert', 'a.npz', 'b.csv', '--digits', 'c', 'd'],
      ['render', 'a.npz', 'b.png', '--digits', 'c', 'd'],
      ['render', 'a.npz', 'b.gif'],
      ['render', at('one.csv'), 'b.png', '--neuron', 'hidden1:0'],
      ['render', at('one.csv'), 'b.png', '--neuron', 'output'],
      ['convert', 'a.npz'],
      ['convert', 'a.npz', 'b.npz', '--decimal', 'x'],
    ]) {
      const { status, out, err } = await knobs(...args);
      expect({ args, status, out }).toEqual({ args, status: 2, out: '' });
      expect(err).toMatch(/^.+\.\n\nknobs /);
    }
  });
});
