import { isZip, memberNames } from './zip';

/** A kind of file that people pick by mistake, and what Knobs would read instead, if that helps. */
interface Foreign {
  readonly what: string;
  readonly instead?: string;
}

const AS_CSV = 'save it as CSV instead, with "UTF-8" if that is offered';

const PYTORCH: Foreign = {
  what: 'a PyTorch file, a pickle that only Python can run',
  instead:
    'in Python, safetensors.torch.save_file(model.state_dict(), "network.safetensors") writes what Knobs reads',
};

/** The first bytes of some kinds; the more telling ones first. */
const STARTS: readonly (Foreign & { readonly start: readonly number[] })[] = [
  // Of torch.save until PyTorch 1.6: a pickle of a magic number.
  { ...PYTORCH, start: [0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9] },
  ...[
    [0x80, 0x04, 0x95],
    [0x80, 0x05, 0x95],
  ].map((start) => ({
    start,
    what: 'a pickle, which only Python can run',
    instead: 'in Python, numpy.savez writes arrays as Knobs reads them',
  })),
  {
    start: [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59],
    what: 'a single array of NumPy',
    instead: 'expected all weights and biases in one archive, as numpy.savez writes it',
  },
  { what: 'a PNG picture', start: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a JPEG picture', start: [0xff, 0xd8, 0xff] },
  { what: 'a GIF picture', start: [0x47, 0x49, 0x46, 0x38] },
  { what: 'a PDF document', start: [0x25, 0x50, 0x44, 0x46] },
  { what: 'a gzip file', start: [0x1f, 0x8b] },
];

/** What else is a zip archive, by a member that no other kind has. */
const ARCHIVES: readonly (Foreign & { readonly member: RegExp })[] = [
  { ...PYTORCH, member: /(^|\/)data\.pkl$/ },
  {
    member: /^model\.weights\.h5$/,
    what: 'a whole Keras model',
    instead:
      'in Python, model.save_weights("network.weights.h5") writes what Knobs reads, the weights alone',
  },
  { member: /^xl\/workbook\.xml$/, what: 'an Excel workbook', instead: AS_CSV },
  { member: /^content\.xml$/, what: 'an OpenDocument spreadsheet or text', instead: AS_CSV },
];

/** What kind of file these bytes are, if it is one that is known and that Knobs does not read. */
export function foreignKind(bytes: Uint8Array): Foreign | undefined {
  if (!isZip(bytes)) {
    return STARTS.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  }
  const names = memberNames(bytes);
  if (names === undefined) return { what: 'a zip archive that is cut short or damaged' };
  const kind = ARCHIVES.find(({ member }) => names.some((name) => member.test(name)));
  return kind ?? { what: 'a zip archive without arrays of NumPy in it' };
}
