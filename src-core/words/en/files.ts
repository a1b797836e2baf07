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
    'The part of Knobs that reads and writes files could not be loaded. Try again once you are online.',
  'files.notRecent': 'This file is no longer among the recent ones.',
  /** After a file was opened: sentences about how it was read. */
  'files.remarks': (
    { file, remarks }: { file: string; remarks: readonly Said[] },
    { name, say }: Speech,
  ) => `${name(file)} was opened. ${remarks.map(say).join(' ')}`,
  'files.notRead': ({ file, reason }: { file: string; reason: Said }, { name, say }: Speech) =>
    `${name(file)} was not opened and nothing has changed. ${say(reason)}`,
  'files.tooLarge': (
    { file, megabytes }: { file: string; megabytes: number },
    { name, count }: Speech,
  ) => `${name(file)} is too large: Knobs reads at most ${count(megabytes)} MB.`,

  /** The name of a file of a network whose title has no letters, without an extension. */
  'file.unnamed': 'network',

  'recent.title': 'Recent files',
  /** Which of several files of one name it is. */
  'recent.in': ({ file, folder }: { file: string; folder: string }, { name }: Speech) =>
    `${name(file)} in ${name(folder)}`,
  /** Behind the name of one that was moved or deleted. */
  'recent.gone': 'gone',
  /** How many digits were right when it was last open or saved. */
  'recent.right': ({ share }: { share: number }, { percent }: Speech) => `${percent(share)} right`,

  /* What a file is, where the browser asks which one is meant. */
  'picker.network': 'Network',
  'picker.digits': 'Digits: images and labels in IDX files',
  'picker.picture': 'Picture',

  /* What is asked while a file is opened or saved. */
  'question.meaning': ({ file }: { file: string }, { name }: Speech) =>
    `How should “${name(file)}” be read?`,
  'question.overwrite': ({ file }: { file: string }, { name }: Speech) =>
    `Overwrite “${name(file)}”?`,
  'question.changed':
    'Another program has changed the file since Knobs last read or wrote it. Overwriting it loses those changes.',
  'question.saveAs': 'Save as…',
  'question.doOverwrite': 'Overwrite',
  'question.incomplete': ({ file }: { file: string }, { name }: Speech) =>
    `Save “${name(file)}” with parts left out?`,
  /** `losses` are some of those below. */
  'question.losses': (
    { format, losses }: { format: string; losses: readonly Said[] },
    { given, list, say }: Speech,
  ) =>
    `The format ${given(format)} has no place for ${list(losses.map(say))}. What the file loses stays in this window until it is closed.`,
  'question.saveAnyway': 'Save anyway',
  'question.another': 'Choose another…',
  'question.decimal': ({ file }: { file: string }, { name }: Speech) =>
    `Which decimal sign should “${name(file)}” have?`,
  'question.decimalText':
    'A spreadsheet takes numbers with a sign other than its own for text. With commas in the numbers, semicolons separate the cells.',
  /** How numbers look then: the same in every language. */
  'question.point': 'Point: 0.25',
  'question.comma': 'Comma: 0,25',

  'loss.activations': 'the activations of the layers (the file opens as a network of sigmoids)',
  'loss.activationsElsewhere':
    'the activations of the layers outside Knobs (other programs have to be told them)',
  'loss.title': 'the title',
  'loss.author': 'the author',
  'loss.notes': 'the notes',
  'loss.snapshots': 'the snapshots',
  'loss.muted':
    'which neurons are muted or locked (other programs compute with the weights of muted ones)',
  'loss.locked': 'which neurons are muted or locked',
  'loss.muting':
    'the muting of neurons outside Knobs (other programs compute with the weights of muted ones)',
  'loss.noted': 'what other programs noted in the file',

  /* Why no file can have a name. */
  /** `invisible` is whether there are characters that can't be seen. */
  'name.signs': (
    { signs, invisible }: { signs: readonly string[]; invisible: boolean },
    { list }: Speech,
  ) => {
    const quoted = signs.map((sign) => `“${sign}”`);
    const all = invisible ? [...quoted, 'invisible characters'] : quoted;
    return `A file name can’t contain ${list(all, 'disjunction')}.`;
  },
  'name.nothing': 'A file name needs something before the extension.',
  'name.begins': 'A file name can’t begin with a dot or with “~”.',
  'name.ends': 'Before the extension, a file name can’t end in a dot or a space.',
  'name.windows': ({ name: stem }: { name: string }, { name }: Speech) =>
    `Windows reserves the name “${name(stem)}” for itself.`,
  'name.tooLong': 'This name is too long for a file.',

  /* Why a file can't be read or written: the end of a sentence, after a colon. */
  'cause.missing': 'it does not exist',
  'cause.folder': 'it is a folder',
  'cause.device': 'it is a device and not a file',
  'cause.tooLarge': ({ megabytes, most }: { megabytes: number; most: number }, { count }: Speech) =>
    `it has ${count(megabytes)} MB, which is too large; Knobs reads at most ${count(most)} MB`,
  'cause.EACCES': 'you don’t have permission to do that there',
  'cause.EBUSY': 'another program is using it',
  'cause.EDQUOT': 'your share of the disk is used up',
  'cause.EEXIST': 'something with that name is in the way',
  'cause.EIO': 'the disk reports an error',
  'cause.EISDIR': 'there is a folder with that name',
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
