import { KnobsError } from '../errors';
import type { CommandOf } from './commands';
import type { Start } from './starts';

/** What reads the networks that ship with Knobs: `example-start.ts`. */
interface Examples {
  exampleOf(command: CommandOf<'newFromExample'>): Start;
}

let examples: Examples | null = null;

/** Gives what reads examples; a page fetches it once it is shown, since it reads a format of files. */
export function provideExamples(provided: Examples): void {
  examples = provided;
}

/** @throws KnobsError if what reads it isn't there yet, or the file is no example */
export function startFromExample(command: CommandOf<'newFromExample'>): Start {
  if (!examples) throw new KnobsError('fetch.failed');
  return examples.exampleOf(command);
}
