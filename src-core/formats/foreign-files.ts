import { isZip, memberNames } from './zip';
import { message, type Message } from '../words/message';

/** A kind of file that people pick by mistake, and what Knobs would read instead, if that helps. */
interface Foreign {
  readonly kind: Message;
  readonly instead?: Message;
}

const AS_CSV = message('instead.csv');

const PYTORCH: Foreign = {
  kind: message('kind.pytorch'),
  instead: message('instead.pytorch'),
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
    kind: message('kind.pickle'),
    instead: message('instead.pickle'),
  })),
  {
    start: [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59],
    kind: message('kind.npy'),
    instead: message('instead.npy'),
  },
  { kind: message('kind.png'), start: [0x89, 0x50, 0x4e, 0x47] },
  { kind: message('kind.jpeg'), start: [0xff, 0xd8, 0xff] },
  { kind: message('kind.gif'), start: [0x47, 0x49, 0x46, 0x38] },
  { kind: message('kind.pdf'), start: [0x25, 0x50, 0x44, 0x46] },
  { kind: message('kind.gzip'), start: [0x1f, 0x8b] },
];

/** What else is a zip archive, by a member that no other kind has. */
const ARCHIVES: readonly (Foreign & { readonly member: RegExp })[] = [
  { ...PYTORCH, member: /(^|\/)data\.pkl$/ },
  {
    member: /^model\.weights\.h5$/,
    kind: message('kind.kerasModel'),
    instead: message('instead.kerasModel'),
  },
  { member: /^xl\/workbook\.xml$/, kind: message('kind.excel'), instead: AS_CSV },
  { member: /^content\.xml$/, kind: message('kind.openDocument'), instead: AS_CSV },
];

/** What kind of file these bytes are, if it is one that is known and that Knobs does not read. */
export function foreignKind(bytes: Uint8Array): Foreign | undefined {
  if (!isZip(bytes)) {
    return STARTS.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  }
  const names = memberNames(bytes);
  if (names === undefined) return { kind: message('kind.damagedZip') };
  const known = ARCHIVES.find(({ member }) => names.some((name) => member.test(name)));
  return known ?? { kind: message('kind.otherZip') };
}
