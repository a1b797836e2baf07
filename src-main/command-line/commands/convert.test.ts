import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { commandBench } from '../testing/command-bench';

const { at, knobs } = commandBench();

describe('knobs convert', () => {
  it('writes what the extension says, and tells what is lost', async () => {
    const { status, out, err } = await knobs('convert', at('seven.safetensors'), at('seven.csv'));
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toBe('seven.csv has no place for the title.');
    const rows = (await readFile(at('seven.csv'), 'utf8')).split('\r\n');
    expect(rows[8].startsWith('output,7,7,20,0,')).toBe(true);
    await knobs('convert', at('seven.csv'), at('comma.csv'), '--decimal', 'comma');
    expect(await readFile(at('comma.csv'), 'utf8')).toContain('output;7;7;20;0;');
  });

  it('writes nothing where it knows no format or cannot read', async () => {
    expect((await knobs('convert', at('one.csv'), at('one.txt'))).status).toBe(2);
    const { status, err } = await knobs('convert', at('broken.npz'), at('new.npz'));
    expect(status).toBe(1);
    expect(err).toMatch(/^The archive is cut short/);
    await expect(readFile(at('new.npz'))).rejects.toThrow('ENOENT');
  });
});
