import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { safetensors } from '#core/formats/safetensors';
import { plainDocument, type NetworkDocument } from '#core/document/network-document';
import { putAside } from '#core/document/testing/put-aside';
import { answering, commandBench } from './testing/command-bench';

const { at, knobs } = commandBench();

describe('what a file brings', () => {
  // Clears the screen; C1 controls do so, too, where a terminal takes them.
  const evil = 'a\u001b[2J\u009b2J\nb';
  const hostile: NetworkDocument = {
    ...plainDocument(answering(3)),
    names: [Array.from({ length: 10 }, () => evil)],
    otherMetadata: { [evil]: evil },
    snapshots: [putAside(answering(3), { id: 1, name: evil })],
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

const COMMANDS = ['info', 'score', 'predict', 'explain', 'fix', 'curve', 'convert', 'render'];

describe('the arguments', () => {
  it('are explained', async () => {
    for (const name of COMMANDS) {
      const { status, out, err } = await knobs(name, '--help');
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out.startsWith(`knobs ${name} `)).toBe(true);
    }
    expect((await knobs('--help')).out).toContain('knobs COMMAND');
  });

  it('are all explained, and nothing else is', async () => {
    const every = [
      ...['--activation', '--against', '--answer', '--baseline', '--cost', '--decimal', '--digits'],
      ...['--digits-ink', '--digits-order'],
      ...['--first-output', '--for', '--index', '--input', '--json', '--knob', '--neuron'],
      ...['--order', '--set', '--top'],
    ];
    for (const name of COMMANDS) {
      const { out } = await knobs(name, '--help');
      const [usage, ...more] = out.split('\n\n');
      const described = more
        .join('\n')
        .match(/^ {2}--[\w-]+.*/gm)
        ?.flatMap((line) => line.split('   ')[0].match(/--[\w-]+/g)!);
      const taken: string[] = [];
      for (const option of every) {
        const { status, err } = await knobs(name, `${option}=`);
        expect(status).toBe(2);
        if (!err.startsWith(`There is no option ${option} here.`)) taken.push(option);
      }
      expect({ name, options: usage.match(/--[\w-]+/g)?.sort() }).toEqual({ name, options: taken });
      expect({ name, options: described?.sort() }).toEqual({ name, options: taken });
    }
  });

  it('that are wrong are named', async () => {
    const one = at('one.csv');
    for (const [args, refusal] of [
      [
        ['predict', one, '--index', '-1'],
        '--index is -1; expected a whole number, 0 for the first digit.',
      ],
      [
        ['predict', one, '--index', '99999999999'],
        '--index is 99999999999; expected less than 14, the digits there are.',
      ],
      [['predict', one], '--index is missing; expected a whole number, 0 for the first digit.'],
      [['predict', one, '--index'], '--index takes a value; it has none.'],
      [['predict', one, '--index', '--json'], '--index takes a value; --json follows it.'],
      [['predict', one, '--index', '0', '--json=yes'], '--json takes no value; it has yes.'],
      [
        ['score', one, '--digits=a', 'b'],
        '--digits=a has one file; expected two behind it: --digits IMAGES LABELS.',
      ],
      [
        ['score', one, '--digits', 'a', 'b', '--digits', 'a', 'b'],
        '--digits is there twice; expected it once.',
      ],
      [['predict', one, '--index', '1', '--index=2'], '--index is there twice; expected it once.'],
      [['predict', one, '--index', '0', '--json='], '--json takes no value; it has an empty one.'],
      [['score', one, '--digits', 'a'], '--digits takes two files: the images and the labels.'],
      [['info', one, ''], 'The name of a file is empty.'],
      [['info', '-1'], 'There is no option -1 here.'],
      [['info', one, '--neuron=output:1'], 'There is no option --neuron here.'],
      [
        ['render', one, 'b.png', '--neuron', 'output:12345'],
        '--neuron is output:12345; expected a number below 10, the neurons of output.',
      ],
      [
        ['render', one, 'b.png', '--neuron', 'hidden1:0'],
        '--neuron is hidden1:0; expected output, a colon and the number of a neuron.',
      ],
      [
        ['convert', one, 'b.npz', '--decimal', 'comma'],
        '--decimal is for CSV files; b.npz is none.',
      ],
    ] as const) {
      const { status, out, err } = await knobs(...args);
      expect({ args, status, out, said: err.split('\n')[0] }).toEqual({
        ...{ args, status: 2, out: '', said: refusal },
      });
    }
  });

  it('may be files that begin with a hyphen, behind two of them', async () => {
    const { status, err } = await knobs('info', '--', '--help', '-1');
    expect(status).toBe(1);
    expect(err.split('\n')).toEqual([
      '--help could not be opened: it does not exist.',
      '-1 could not be opened: it does not exist.',
    ]);
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
