import type { NetworkDocument } from '../document/network-document';
import { KnobsError } from '../errors';
import { Network } from '../network/network';
import type { Structure } from '../network/structure';
import type { ReadingChoice } from '../readings/ask-which';
import { doneByThread, type StartThread } from '../threads/thread';
import type { LeftOpen } from './codec';
import type { Message } from '../words/message';

/*
 * HDF5's library was not written for files that nobody vouches for: a damaged one may leave its
 * memory in disorder, or fill it. So every file gets a thread of its own, which ends with it.
 * How a thread is started only the host knows.
 */

/** A document as it crosses from thread to thread. */
export interface DocumentData extends Omit<NetworkDocument, 'network'>, Structure {
  readonly parameters: Float32Array;
}

/** What a thread is to do. */
export type H5Task =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly answer?: string }
  | { readonly kind: 'write'; readonly document: DocumentData };

/** What came of it. */
export type H5Result =
  | {
      readonly kind: 'read';
      readonly document: DocumentData;
      readonly remarks?: readonly Message[];
      readonly leavesOpen?: LeftOpen;
    }
  | { readonly kind: 'asked'; readonly question: ReadingChoice }
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly said: Message }
  /** By a defect. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Starts a thread in which `serveH5` answers. */
export type StartH5 = StartThread<H5Task, H5Result>;

let start: StartH5 | undefined;

/** Says how threads are started; a host does so before any file is read or written. */
export function provideH5Threads(startThread: StartH5): void {
  start = startThread;
}

/**
 * Has something done by a thread that ends with it.
 * @throws KnobsError if the task is refused, or no thread can be had
 */
export async function inH5Thread<Kind extends 'read' | 'write'>(
  task: H5Task & { readonly kind: Kind },
): Promise<Extract<H5Result, { kind: Kind extends 'read' ? 'read' | 'asked' : 'written' }>> {
  if (!start) throw new Error('Nobody has said how threads for HDF5 are started.');
  const notLoaded = (reason: Message) => new KnobsError('h5.notLoaded', { reason });
  const result = await doneByThread<H5Task, H5Result>(start, task, notLoaded);
  if (result.kind === 'refused') throw new KnobsError(result.said);
  if (result.kind === 'failed') throw new Error(result.reason);
  return result as Awaited<ReturnType<typeof inH5Thread<Kind>>>;
}

export function dataOf({ network, ...rest }: NetworkDocument): DocumentData {
  return { ...rest, ...network.structure, parameters: network.parameters };
}

export function documentFrom(data: DocumentData): NetworkDocument {
  const { sizes, activations, parameters, ...rest } = data;
  return { ...rest, network: new Network({ sizes, activations }, parameters) };
}
