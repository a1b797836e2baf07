import * as fs from 'node:fs/promises';

/** A process that is killed leaves what it wrote to the system; only a power cut tells what a sync was for. */
export interface Recorded {
  /** Node's own, writing down what it is asked for. */
  readonly fs: typeof fs;
  /** What was done, in order: a run of the same is one. */
  readonly steps: string[];
}

/** Node's `fs/promises`, with a record of the calls that matter to what is on the disk, and when. */
export function recordedFs(): Recorded {
  const steps: string[] = [];
  const note = (step: string) => {
    if (steps.at(-1) !== step) steps.push(step);
  };
  const open = async (...args: Parameters<typeof fs.open>) => {
    const file = await fs.open(...args);
    const isFolder = (await file.stat()).isDirectory();
    if (!isFolder) note(args[1] === 'wx' ? 'create' : 'open');
    const noted = ['write', 'writeFile', 'truncate', 'sync', 'close'] as const;
    for (const name of noted) {
      const method = (file[name] as (...given: unknown[]) => Promise<unknown>).bind(file);
      const step = isFolder ? `${name} folder` : name === 'writeFile' ? 'write' : name;
      const recorded = async (...given: unknown[]) => {
        const result = await method(...given);
        // Done, and not only asked for.
        if (step !== 'close folder') note(step);
        return result;
      };
      Object.assign(file, { [name]: recorded });
    }
    return file;
  };
  const rename: typeof fs.rename = async (from, to) => {
    note('rename');
    await fs.rename(from, to);
  };
  return { fs: { ...fs, open, rename }, steps };
}
