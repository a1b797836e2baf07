import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const whole = v.pipe(v.number(), v.safeInteger());

const windowSchema = v.object({
  x: whole,
  y: whole,
  width: v.pipe(whole, v.minValue(1)),
  height: v.pipe(whole, v.minValue(1)),
  maximized: v.boolean(),
});

const recentSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  name: v.string(),
  place: v.pipe(v.string(), v.minLength(1)),
  accuracy: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

const schema = v.object({
  /** The files that were opened or saved last, see `RecentList`; `place` is the path. */
  recent: v.fallback(v.optional(v.array(recentSchema)), undefined),
  window: v.fallback(v.optional(windowSchema), undefined),
  /** The folder of the last file that was opened or saved. */
  folder: v.fallback(v.optional(v.pipe(v.string(), v.minLength(1))), undefined),
});

export type WindowState = v.InferOutput<typeof windowSchema>;
type Values = v.InferOutput<typeof schema>;

/** What Knobs remembers for a person from one day to the next; it does without if it must. */
export class Settings {
  readonly #path: string;
  #values: Values;

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

  get recent(): Values['recent'] {
    return this.#values.recent;
  }

  remember(values: Partial<Values>): void {
    this.#values = { ...this.#values, ...values };
    try {
      writeFileSync(this.#path, JSON.stringify(this.#values, null, 2));
    } catch (error) {
      console.warn('The settings could not be written:', error);
    }
  }
}

function read(path: string): Values {
  try {
    return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
