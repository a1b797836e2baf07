import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { isLanguageChoice, type LanguageChoice } from '#core/words/languages';
import { isThumbnail, type NetworkThumbnail } from '#core/files/thumbnail';

const whole = v.pipe(v.number(), v.safeInteger());

const windowSchema = v.object({
  x: whole,
  y: whole,
  width: v.pipe(whole, v.minValue(1)),
  height: v.pipe(whole, v.minValue(1)),
  maximized: v.boolean(),
});

/** JSON has no bytes: they are in base64. */
const thumbnailSchema = v.pipe(
  v.object({ side: whole, tiles: v.pipe(v.string(), v.base64()) }),
  v.transform(({ side, tiles }): NetworkThumbnail => ({
    side,
    tiles: new Int8Array(Buffer.from(tiles, 'base64')),
  })),
  v.check((kept) => isThumbnail(kept), 'Expected a thumbnail'),
);

const recentSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  name: v.string(),
  place: v.pipe(v.string(), v.minLength(1)),
  accuracy: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** Lists of old have none. */
  thumbnail: v.fallback(v.nullable(thumbnailSchema), null),
});

/** One entry that is wrong takes none of the others with it. */
const recentListSchema = v.pipe(
  v.array(v.fallback(v.nullable(recentSchema), null)),
  v.transform((entries) => entries.filter((entry) => entry !== null)),
);

const schema = v.object({
  /** The files that were opened or saved last, see `RecentList`; `place` is the path. */
  recent: v.fallback(v.optional(recentListSchema), undefined),
  window: v.fallback(v.optional(windowSchema), undefined),
  /** In which language Knobs speaks. */
  language: v.fallback(
    v.optional(v.custom<LanguageChoice>((value) => isLanguageChoice(value))),
    undefined,
  ),
  /** The folder of the last file that was opened or saved. */
  folder: v.fallback(v.optional(v.pipe(v.string(), v.minLength(1))), undefined),
});

export type WindowState = v.InferOutput<typeof windowSchema>;
type Values = v.InferOutput<typeof schema>;

/**
 * What Knobs remembers for a person from one day to the next; it does without if it must. Whatever
 * else writes the file meanwhile is not undone: what is remembered is added to what is there.
 */
export class Settings {
  readonly #path: string;
  #values: Values;
  /** Whether what was remembered last is in the file. */
  #isWritten = true;

  /** @param path of the JSON file: what is wrong in it is left out */
  constructor(path: string) {
    this.#path = path;
    this.#values = read(path);
  }

  get window(): WindowState | undefined {
    return this.#values.window;
  }

  get folder(): string | undefined {
    return this.#values.folder;
  }

  get language(): LanguageChoice | undefined {
    return this.#values.language;
  }

  get recent(): Values['recent'] {
    return this.#now().recent;
  }

  remember(values: Partial<Values>): void {
    this.#values = { ...this.#now(), ...values };
    try {
      write(this.#path, JSON.stringify(this.#values, bytesAsBase64, 2));
      this.#isWritten = true;
    } catch (error) {
      this.#isWritten = false;
      console.warn('The settings could not be written:', error);
    }
  }

  /** As the file has them now, unless it lacks what was remembered. */
  #now(): Values {
    return this.#isWritten ? { ...this.#values, ...read(this.#path) } : this.#values;
  }
}

function read(path: string): Values {
  try {
    return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}

/** Whole or not at all: an end in the middle leaves what was there. */
function write(path: string, text: string): void {
  const temporary = `${path}.tmp`;
  writeFileSync(temporary, text, { flush: true });
  renameSync(temporary, path);
}

function bytesAsBase64(_key: string, value: unknown): unknown {
  return value instanceof Int8Array ? Buffer.from(value).toString('base64') : value;
}
