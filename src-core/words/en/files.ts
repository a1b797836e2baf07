import type { Said } from '../message';
import type { Speech } from '../words';

/** Opening and saving files. */
export const files = {
  /** `cause` is one of the causes below. */
  'files.notSaved': ({ file, cause }: { file: string; cause: Said }, { name, say }: Speech) =>
    `${name(file)} could not be saved: ${say(cause)}.`,
  'files.notOpened': ({ file, cause }: { file: string; cause: Said }, { name, say }: Speech) =>
    `${name(file)} could not be opened: ${say(cause)}.`,
  'files.notOnDisk': ({ file }: { file: string }, { name }: Speech) =>
    `${name(file)} is not a file on this computer; save it to a folder first.`,

  'files.notFetched':
    'The part of Knobs that reads and writes files could not be fetched. Try again once Knobs is connected again.',
  'files.notRecent': 'This file is no longer among the recent ones.',
  'files.notRead': ({ file, reason }: { file: string; reason: Said }, { name, say }: Speech) =>
    `${name(file)} was not opened and nothing has changed. ${say(reason)}`,
  'files.tooLarge': (
    { file, megabytes }: { file: string; megabytes: number },
    { name, count }: Speech,
  ) => `${name(file)} is too large: Knobs reads at most ${count(megabytes)} MB.`,

  /* Why a file can't be read or written: the end of a sentence, after a colon. */
  'cause.missing': 'it does not exist',
  'cause.folder': 'it is a folder',
  'cause.device': 'it is a device and not a file',
  'cause.tooLarge': ({ megabytes, most }: { megabytes: number; most: number }, { count }: Speech) =>
    `it has ${count(megabytes)} MB, which is too large; Knobs reads at most ${count(most)} MB`,
  'cause.EACCES': 'you don’t have permission to do that there',
  'cause.EBUSY': 'another program is using it',
  'cause.EDQUOT': 'your share of the disk is used up',
  'cause.EEXIST': 'something of that name is in the way',
  'cause.EIO': 'the disk reports an error',
  'cause.EISDIR': 'there is a folder of that name',
  'cause.ELOOP': 'its links lead in a circle',
  'cause.EMFILE': 'too many files are open',
  'cause.ENAMETOOLONG': 'its name is too long',
  'cause.ENOENT': 'its folder does not exist',
  'cause.ENOSPC': 'the disk is full',
  'cause.ENOTDIR': 'what should be its folder is a file',
  'cause.EPERM': 'the system does not allow it; another program may be using the file',
  'cause.EROFS': 'the disk is read-only',
  /** The system's own code for it. */
  'cause.other': ({ code }: { code: string }) => `the system reports ${code}`,
  /* The same where a page of the browser writes it. */
  'cause.notSafe': 'the browser does not think it is safe',
  'cause.inUse': 'another tab or program is using it',
  'cause.notAllowed': 'the browser may not write it, unless you allow it to',
  'cause.gone': 'it was moved or deleted, or its folder was',
  'cause.quota': 'the disk, or the part of it that pages may use, is full',
  'cause.mayNotRead': 'the browser may not read it',
  'cause.movedOrDeleted': 'it was moved or deleted',
  'cause.browser': ({ code }: { code: string }) => `the browser reports ${code}`,
};
