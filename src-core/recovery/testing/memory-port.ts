import { joined } from '../../bytes/joined';
import { JournalLost, type JournalPort } from '../journal-port';

/** A journal in memory, whose bytes and calls a test looks at. */
export class MemoryPort implements JournalPort {
  /** What others would find; null if there is nothing. */
  bytes: Uint8Array | null = null;
  aside: Uint8Array | null = null;
  /** The length of each part that was written behind it, or that a new one began with. */
  readonly written: number[] = [];
  /** How long a new one is when it takes its place. */
  readonly renewed: number[] = [];
  /** Called before anything is done. */
  before: (call: 'replace' | 'append' | 'setAside' | 'remove') => Promise<void> | void = () => {};
  /** Called before each part of a new journal is written. */
  beforePart: () => Promise<void> | void = () => {};

  async replace(fill: Parameters<JournalPort['replace']>[0]): Promise<void> {
    await this.before('replace');
    const parts: Uint8Array[] = [];
    const write = async (part: Uint8Array) => {
      await this.beforePart();
      this.written.push(part.length);
      parts.push(part);
    };
    await fill({ write, sync: async () => {} });
    this.bytes = joined(parts);
    this.aside = null;
    this.renewed.push(this.bytes.length);
  }

  async append(bytes: Uint8Array): Promise<void> {
    await this.before('append');
    const there = this.bytes ?? this.aside;
    if (!there) throw new JournalLost();
    this.written.push(bytes.length);
    this.bytes = joined([there, bytes]);
    this.aside = null;
  }

  async setAside(): Promise<void> {
    await this.before('setAside');
    this.aside = this.bytes ?? this.aside;
    this.bytes = null;
  }

  async remove(): Promise<void> {
    await this.before('remove');
    this.bytes = this.aside = null;
  }
}
