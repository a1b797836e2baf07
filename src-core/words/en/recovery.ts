import type { Said } from '../message';
import type { Speech } from '../words';

/** The copy of unsaved work. */
export const recovery = {
  'recovery.notFetched':
    'The part of Knobs that reads copies of unsaved work could not be loaded. The copy stays where it is: start Knobs again once you are online, or install it again.',
  'recovery.otherVersion': ({ version, expected }: { version: number; expected: number }) =>
    `The copy of unsaved work was made by another version of Knobs: its format is ${version}; this Knobs reads ${expected}.`,
  /** `reason` is one of those of damage.ts; `where` is a path of keys. */
  'recovery.damagedAt': ({ where, reason }: { where: string; reason: Said }, { say }: Speech) =>
    `The copy of unsaved work is damaged at ${where}: ${say(reason)}.`,
  'recovery.damaged': ({ reason }: { reason: Said }, { say }: Speech) =>
    `The copy of unsaved work is damaged: ${say(reason)}.`,
  /** Counted from 1. */
  'recovery.damagedRecord': (
    { record, reason }: { record: number; reason: Said },
    { count, say }: Speech,
  ) => `The copy of unsaved work is damaged at record ${count(record)}: ${say(reason)}.`,
  'recovery.damagedHistory': (
    { value, parameter, found }: { value: number; parameter: number; found: number },
    { exact, count }: Speech,
  ) =>
    `The copy of unsaved work is damaged: its history has ${exact(value)} for parameter ${count(parameter)}, which is ${exact(found)}.`,
  'recovery.noCopy': 'This file is not a copy of unsaved work: it starts with something else.',
  'recovery.wrongLength': (
    { found, expected }: { found: number; expected: number },
    { count }: Speech,
  ) =>
    `The copy of unsaved work is damaged: it has ${count(found)} bytes; expected ${count(expected)}.`,
  'recovery.wrongChecksum':
    'The copy of unsaved work is damaged: its bytes don’t have the checksum they were written with.',
  'recovery.unreadable':
    'The copy of unsaved work can’t be read: a newer version of Knobs may have written it.',
  'recovery.gone': 'This copy is no longer there: it was restored or discarded before.',
  'recovery.goneInTab':
    'This copy is no longer there: it was restored or discarded, perhaps in another tab.',
  /** `cause` is what the browser says, in English. */
  'recovery.browserCannotRead': ({ cause }: { cause: string }) =>
    `The browser can’t read this copy of unsaved work: ${cause}.`,
  'recovery.noRoom': 'The browser has no room left for what pages keep.',
  'recovery.notStored': 'The browser did not store it.',

  'recovery.notKept': ({ reason }: { reason: Said }, { say }: Speech) =>
    `Unsaved work is not safe from a crash at the moment: its copy could not be kept. ${say(reason)}`,
  'recovery.keptAgain': 'Unsaved work is safe from a crash again.',
};
