import { writeFile } from 'node:fs/promises';
import { writeImages, writeLabels } from '#core/digits/idx';
import { describe, expect, it } from 'vitest';
import { commandBench } from '../testing/command-bench';

const { at, knobs } = commandBench();

describe('knobs score', () => {
  it('ranks networks, and names what cannot be read', async () => {
    const { status, out, progress } = await knobs(
      ...['score', at('one.csv'), at('broken.npz'), at('seven.safetensors')],
    );
    const [first, second, third, ...more] = out.split('\n');
    expect(first).toMatch(/^ +1\. +75\.00 % {2}3 of 4 {2}cost 0\.25000 .*seven\.safetensors$/);
    expect(second).toMatch(/^ +2\. +25\.00 % {2}1 of 4 {2}cost 0\.75000 .*one\.csv$/);
    expect(third).toMatch(/broken\.npz: The archive is cut short/);
    expect(more).toEqual([]);
    expect(status).toBe(1);
    expect(progress).toHaveLength(4);
  });

  it('measures on any part, and on other digits', async () => {
    const practice = await knobs('score', '--set', 'practice', '--json', at('one.csv'));
    expect(JSON.parse(practice.out)).toEqual([
      {
        rank: 1,
        file: at('one.csv'),
        accuracy: 0.1,
        right: 1,
        undecided: 0,
        count: 10,
        cost: expect.closeTo(0.9),
        costName: 'quadratic',
        reading: { activations: ['sigmoid'], input: '0..1', order: 'rows', guessed: false },
      },
    ]);
    const own = [at('exam-images-idx3-ubyte.gz'), at('exam-labels-idx1-ubyte.gz')];
    const other = await knobs('score', '--digits', ...own, at('one.csv'));
    expect(other.out).toContain('1 of 4');
    expect(other.status).toBe(0);
    const divided = await knobs('score', '--digits', ...own, '--set', 'exam', at('one.csv'));
    expect(divided.status).toBe(2);
    const swapped = await knobs('score', '--digits', ...own.toReversed(), at('one.csv'));
    expect(swapped).toMatchObject({ status: 0, out: other.out, err: '' });
  });

  it('measures on a table of digits, before or behind the networks', async () => {
    const row = (label: number) => [label, 200, ...new Array<number>(783).fill(0)].join();
    await writeFile(at('digits.csv'), [1, 1, 4].map(row).join('\n'));
    for (const args of [
      ['--digits', at('digits.csv'), at('one.csv')],
      [at('one.csv'), `--digits=${at('digits.csv')}`],
    ]) {
      const { out, err, status } = await knobs('score', ...args);
      expect({ err, status }).toEqual({ err: '', status: 0 });
      expect(out).toContain('2 of 3');
    }
  });

  it('says how it reads digits that are stored in another way, unless it is told', async () => {
    const black = new Uint8Array(3 * 784).fill(230);
    await writeFile(at('black-images'), writeImages(black));
    await writeFile(at('black-labels'), writeLabels(Uint8Array.of(1, 1, 2)));
    const own = [
      'score',
      at('one.csv'),
      '--json',
      '--digits',
      at('black-images'),
      at('black-labels'),
    ];
    const guessed = await knobs(...own);
    expect(guessed.err).toBe(
      'The digits are read as black ink on white, which fits better; --digits-ink white reads them as they lie.',
    );
    expect(JSON.parse(guessed.out)).toMatchObject([
      { right: 2, digits: { order: 'rows', ink: 'black', pixels: '0..255', guessed: true } },
    ]);
    const told = await knobs(...own, '--digits-ink', 'white', '--digits-order=columns');
    expect(told.err).toBe('');
    expect(JSON.parse(told.out)).toMatchObject([
      { right: 2, digits: { order: 'columns', ink: 'white', guessed: false } },
    ]);
    expect((await knobs(...own, '--digits-ink', 'blue')).status).toBe(2);
    expect((await knobs('score', at('one.csv'), '--digits-ink', 'black')).status).toBe(2);
  });

  it('measures the cost that is asked for, and no other', async () => {
    const scored = ['score', '--set', 'practice', '--json', at('one.csv')];
    const { out } = await knobs(...scored, '--cost', 'cross-entropy');
    expect(JSON.parse(out)).toMatchObject([{ right: 1, costName: 'crossEntropy' }]);
    const [quadratic] = JSON.parse((await knobs(...scored)).out) as { cost: number }[];
    // Nine of ten digits are answered with as good as 1 where it should be 0, and the other way.
    expect((JSON.parse(out) as { cost: number }[])[0].cost).toBeGreaterThan(10 * quadratic.cost);
    const wrong = await knobs(...scored, '--cost', 'cubic');
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('--cost is cubic')]);
  });

  it('counts muted neurons as zero', async () => {
    const { out } = await knobs('score', '--set', 'practice', '--json', at('muted.safetensors'));
    // Four is the only output that is 1: one digit costs 0, nine cost ½ (1 + 1).
    expect(JSON.parse(out)).toMatchObject([{ right: 1, count: 10, cost: expect.closeTo(0.9) }]);
    const exam = await knobs('score', '--json', at('muted.safetensors'));
    expect(JSON.parse(exam.out)).toMatchObject([{ right: 0, cost: expect.closeTo(1) }]);
  });

  it('asks about a file in its own row, and takes the answer', async () => {
    const asked = await knobs('score', at('ambiguous.npz'), at('one.csv'));
    const [measured, question, ...more] = asked.out.split('\n');
    expect(measured).toMatch(/^ +1\. .*one\.csv$/);
    expect(question).toMatch(
      /ambiguous\.npz: .* 2 ways.*\? --answer ".+" for .+; --answer ".+" for /,
    );
    expect(more).toEqual([]);
    expect(asked.status).toBe(1);
    const [, key] = /--answer "([^"]+)"/.exec(question) ?? [];
    const answered = await knobs('score', '--answer', key, at('ambiguous.npz'), at('one.csv'));
    // All outputs are ½ there: no digit is decided.
    expect(answered.out).toMatch(/ 0 of 4, 4 undecided .*ambiguous\.npz/);
    const json = await knobs('score', '--json', '--answer', key, at('ambiguous.npz'));
    expect(JSON.parse(json.out)).toMatchObject([{ accuracy: 0, right: 0, undecided: 4, count: 4 }]);
    expect(answered.out).toMatch(/ 1 of 4 .*one\.csv/);
    expect(answered.status).toBe(0);
    const info = await knobs('info', '--answer', key, at('ambiguous.npz'));
    expect(info.out).toContain('784-16-16-10');
  });

  it('has errors in JSON, too', async () => {
    const { out, status } = await knobs('score', '--json', at('nowhere.npz'));
    expect(JSON.parse(out)).toEqual([
      { file: at('nowhere.npz'), error: 'nowhere.npz could not be opened: it does not exist.' },
    ]);
    expect(status).toBe(1);
  });
});
