import { KnobsError } from '../errors';
import { safetensors } from '../formats/safetensors';
import type { CommandOf } from './commands';
import type { Start } from './starts';

/** @throws KnobsError if the file is not in Knobs' own format, or leaves a question open */
export function exampleOf({ bytes }: CommandOf<'newFromExample'>): Start {
  const reading = safetensors.read(bytes);
  if (!('document' in reading)) throw new KnobsError(reading.question.text);
  const { document } = reading;
  return { document, name: document.details.title };
}
