import type { Clock } from '../clock';

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve();
}

/** A clock that goes on when the test says so. */
export function testClock(): { clock: Clock; pass(milliseconds: number): Promise<void> } {
  let now = 0;
  let timers: { at: number; task(): void }[] = [];
  return {
    clock: {
      now: () => now,
      later: (task, milliseconds) => void timers.push({ at: now + milliseconds, task }),
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        timers.sort((a, b) => a.at - b.at);
        const [next, ...rest] = timers;
        if (!next || next.at > end) break;
        timers = rest;
        now = next.at;
        next.task();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}
