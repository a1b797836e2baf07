import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DigitSet } from '#core/digits/digit-set';
import type { MeterAnswer } from '#core/evaluator/meter-service';
import type { MeterMessage } from '#core/evaluator/meter';
import { RemoteMeter } from '#core/evaluator/remote-meter';
import { webThread } from './web-thread';

/** A worker that does what the test says. */
class IdleWorker extends EventTarget {
  static readonly all: IdleWorker[] = [];
  readonly posted: unknown[] = [];
  readonly terminate = vi.fn();

  constructor() {
    super();
    IdleWorker.all.push(this);
  }

  postMessage(message: unknown): void {
    this.posted.push(message);
  }

  answer(data: MeterAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

const digits: DigitSet = {
  name: 'none',
  images: new Uint8Array(0),
  labels: new Uint8Array(0),
  practice: 0,
};
const measurement = { revision: 1 } as never;

function meterInWorker() {
  return new RemoteMeter(webThread<MeterMessage, MeterAnswer>(() => new Worker('evaluator.js')));
}

beforeEach(() => {
  IdleWorker.all.length = 0;
  vi.stubGlobal('Worker', IdleWorker);
});
afterEach(() => vi.unstubAllGlobals());

it('terminates a worker that failed and tells the next one everything', () => {
  const meter = meterInWorker();
  meter.tell({ kind: 'digits', revision: 1, digits });
  const [first] = IdleWorker.all;
  first.answer({ kind: 'measurement', measurement });
  first.fail('Out of memory');
  expect(first.terminate).toHaveBeenCalledOnce();
  expect(IdleWorker.all).toHaveLength(2);
  const [, second] = IdleWorker.all;
  expect(second.terminate).not.toHaveBeenCalled();
  expect(second.posted).toEqual(expect.arrayContaining(first.posted));
});

it('terminates one that failed before it measured, and one whose answer cannot be read', () => {
  const onFailure = vi.fn();
  const failed = meterInWorker();
  failed.onFailure(onFailure);
  IdleWorker.all[0].fail('');
  expect(IdleWorker.all[0].terminate).toHaveBeenCalledOnce();
  expect(IdleWorker.all).toHaveLength(1);
  expect(onFailure).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ values: { cause: { id: 'threads.notStarted' } } }),
  );
  meterInWorker();
  IdleWorker.all[1].dispatchEvent(new MessageEvent('messageerror'));
  expect(IdleWorker.all[1].terminate).toHaveBeenCalledOnce();
});
