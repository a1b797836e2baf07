import { isGzip } from '#core/bytes/gunzip';
import { joinDigitSets, readDigitSet } from '#core/digits/idx';
import { KnobsError } from '#core/errors';
import { thumbnailOf } from '#core/files/thumbnail';
import { suggestedName } from '#core/formats/file-name';
import { provideH5Threads } from '#core/formats/h5-thread';
import { Network } from '#core/network/network';
import type { Copies } from '#core/recovery/copies';
import { Workbench } from '#core/workbench/workbench';
import { setUpRecovery } from './set-up-recovery';
import { startH5Worker } from './start-h5-worker';
import { workerMeter } from './worker-meter';
import type { CallMessage, WorkerCalls, WorkerMessage } from './worker-protocol';

/* The browser's host for the workbench: a Web Worker, so that it never keeps the page waiting. */

let workbench: Workbench;
/** null where no copies of unsaved work can be kept. */
let copies: Copies | null = null;
let nextTicket = 1;
const tickets = new Map<number, (fileName: string) => void>();

provideH5Threads(startH5Worker);

const calls: WorkerCalls = {
  async start(digitsUrl) {
    const [practiceImages, practiceLabels, examImages, examLabels] = await Promise.all([
      fetchUnzipped(`${digitsUrl}practice-images-idx3-ubyte.gz`),
      fetchUnzipped(`${digitsUrl}practice-labels-idx1-ubyte.gz`),
      fetchUnzipped(`${digitsUrl}exam-images-idx3-ubyte.gz`),
      fetchUnzipped(`${digitsUrl}exam-labels-idx1-ubyte.gz`),
    ]);
    const digits = joinDigitSets(
      readDigitSet(practiceImages, practiceLabels, 'practice'),
      readDigitSet(examImages, examLabels, 'exam'),
      'MNIST digits',
    );
    const meter = workerMeter();
    workbench = new Workbench({ digits, meter, listenerFailed: console.error });
    workbench.onUpdate((update) => send({ kind: 'update', update }));
    copies = await setUpRecovery(workbench);
    return { keepsCopies: copies !== null };
  },
  snapshot: () => workbench.snapshot(),
  perform: (command) => workbench.perform(command),
  ask: (question) => workbench.ask(question),
  digitImages: (indices) => workbench.digitImages(indices),
  async open(bytes, fileName, as, answer) {
    // The formats are loaded when the first file is opened or saved.
    const { readWork } = await import('#core/workbench/read-work');
    const reading = await readWork(bytes, fileName, answer);
    if ('question' in reading) return reading.question;
    workbench.open(reading.document, fileName, as);
    return null;
  },
  async isNamedByFormat(bytes, fileName) {
    const registry = await import('#core/formats/registry');
    return registry.isNamedByFormat(bytes, fileName);
  },
  openDigits: (files) => workbench.openDigits(files),
  thumbnail() {
    const { sizes, parameters } = workbench.snapshot().network;
    return thumbnailOf(new Network(sizes, parameters));
  },
  suggestedName: () => suggestedName(workbench.fileName),
  async losses(fileName) {
    const { codecFor } = await import('#core/formats/registry');
    return codecFor(fileName).loses(workbench.save().document);
  },
  async save(fileName, options) {
    const { document, written } = workbench.save();
    const ticket = nextTicket++;
    tickets.set(ticket, written);
    const { writeNetwork } = await import('#core/formats/registry');
    return { bytes: await writeNetwork(document, fileName, options), ticket };
  },
  written(ticket, fileName) {
    tickets.get(ticket)?.(fileName);
    tickets.delete(ticket);
  },
  foundCopies: () => copies!.found(),
  restoreCopy: (id) => copies!.restore(id),
  discardCopy: (id) => copies!.discard(id),
};

addEventListener('message', async ({ data }: MessageEvent<CallMessage>) => {
  try {
    const call = calls[data.name] as (...args: readonly unknown[]) => unknown;
    const result = call(...data.args);
    // Most is answered at once, in the order it was asked; some needs the evaluator's word first.
    const value = result instanceof Promise ? await result : result;
    send({ kind: 'answer', id: data.id, value });
  } catch (error) {
    if (!(error instanceof KnobsError)) console.error(error);
    const reason = error instanceof KnobsError ? error.message : `Something went wrong: ${error}.`;
    send({ kind: 'refusal', id: data.id, reason });
  }
});

function send(message: WorkerMessage): void {
  postMessage(message);
}

/** What the core would unpack itself, unpacked by the browser, which takes a part of the time. */
async function fetchUnzipped(url: string): Promise<Uint8Array> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new KnobsError(`The digits could not be loaded from ${url}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Some servers call it an encoding, which the browser has taken off already.
  if (!isGzip(bytes)) return bytes;
  const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  // What is damaged is left to the core, which says so in a sentence.
  const whole = await new Response(unzipped).arrayBuffer().catch(() => bytes);
  return new Uint8Array(whole);
}
