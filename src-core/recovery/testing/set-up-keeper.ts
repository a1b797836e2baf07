import { testBench } from '../../workbench/testing/test-bench';
import { english } from '../../words/english';
import { RecoveryKeeper } from '../keeper';
import { checkedCopy } from '../recovery-schema';
import { MemoryPort } from './memory-port';
import { settle, testClock } from './test-clock';

/** Of the neuron whose bias `bias` sets. */
const BIAS = 16 * 784 + 3;

/** What was promised, in milliseconds. */
export const MOST_LOST = 2000;

/**
 * A keeper of a workbench; time passes, and writing ends, when the test says so.
 * @param before there is a keeper
 */
export function setUpKeeper(before: (bench: ReturnType<typeof testBench>) => void = () => {}) {
  const bench = testBench();
  before(bench);
  const { clock, pass } = testClock();
  const port = new MemoryPort();
  const calls: string[] = [];
  let refusal: Error | null = null;
  let refused: string | null = null;
  let slow: (() => void)[] | null = null;
  const newest = () => port.bytes && checkedCopy(port.bytes);
  port.before = async (call) => {
    calls.push(call);
    if (slow) await new Promise<void>((resolve) => slow!.push(resolve));
    if (refusal && (refused ?? call) === call) throw refusal;
  };
  const keeper = new RecoveryKeeper(bench.workbench, port, clock);
  return {
    ...bench,
    keeper,
    port,
    calls,
    pass,
    settle,
    newest,
    /** What the person was told went wrong, or is well again. */
    problems: () => bench.updates.flatMap(({ problem }) => (problem ? [english.say(problem)] : [])),
    /** The bias in what others would find. */
    keptBias: () => newest()?.parameters[BIAS] ?? null,
    /** @param call that is refused; all if left out */
    refuse(error: Error | null, call: string | null = null) {
      refusal = error;
      refused = call;
    },
    beSlow: () => (slow = []),
    async finish() {
      slow?.shift()?.();
      await settle();
    },
  };
}
