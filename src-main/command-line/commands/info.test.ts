import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { safetensors } from '#core/formats/safetensors';
import { plainDocument, type NetworkDocument } from '#core/document/network-document';
import { putAside } from '#core/document/testing/put-aside';
import { answering, commandBench } from '../testing/command-bench';

const { at, knobs } = commandBench();

describe('knobs info', () => {
  it('says what is in a file', async () => {
    const { out, err, status } = await knobs('info', at('seven.safetensors'), at('broken.npz'));
    expect(out.split('\n')).toEqual([
      `${at('seven.safetensors')}: safetensors`,
      '  784-10, 7,850 parameters',
      '  output: weights 0.000 to 0.000, biases -20.00 to 20.00',
      '  title: Seven',
    ]);
    expect(err).toContain('broken.npz: The archive is cut short');
    expect(status).toBe(1);
  });

  it('has an empty line between files, and the name of one that fails once', async () => {
    const { out, err } = await knobs(
      ...['info', at('broken.npz'), at('one.csv'), at('nowhere.npz'), at('seven.safetensors')],
    );
    expect(out.split('\n').map((line) => line === '')).toEqual(
      // Of three lines and of four.
      [false, false, false, true, false, false, false, false],
    );
    expect(err.split('\n')).toEqual([
      `${at('broken.npz')}: The archive is cut short: the directory at its end is missing.`,
      `${at('nowhere.npz')} could not be opened: it does not exist.`,
    ]);
  });

  it('names the muted and the locked neurons', async () => {
    const { out } = await knobs('info', at('muted.safetensors'));
    expect(out.split('\n').slice(4)).toEqual([
      '  muted in hidden1: 0',
      '  muted in output: 1',
      '  locked in output: 2, 9',
    ]);
  });

  it('lists the snapshots, with how many digits were right', async () => {
    const [score, other] = [
      { count: 10_000, right: 7484 },
      { count: 2000, right: 1 },
    ];
    const network = answering(2);
    const document: NetworkDocument = {
      ...plainDocument(answering(7)),
      snapshots: [
        putAside(network, {
          id: 2,
          name: 'before ReLU',
          scores: { practice: other, exam: other, all: score },
        }),
        putAside(network, { id: 5, name: 'Schleife – 四' }),
      ],
    };
    await writeFile(at('kept.safetensors'), safetensors.write(document));
    const { out } = await knobs('info', at('kept.safetensors'));
    expect(out.split('\n').slice(3)).toEqual([
      '  snapshot before ReLU: 7,484 of 10,000 digits right, 74.84 %',
      '  snapshot Schleife – 四: not measured',
    ]);
  });
});
