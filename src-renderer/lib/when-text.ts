import { say, speech } from '../words/words.svelte';

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** How long ago that is, in the largest whole unit: `3 minutes ago`; `just now` below a second. */
export function agoText(time: number, now: number): string {
  const seconds = Math.floor((now - time) / 1000);
  const step = STEPS.find(([, size]) => seconds >= size);
  if (!step) return say('when.now');
  const relative = new Intl.RelativeTimeFormat(speech().locale, { numeric: 'always' });
  return relative.format(-Math.floor(seconds / step[1]), step[0]);
}

/** `Nov 24, 2026, 23:05`, in the person's own time zone. */
export function dateText(time: number): string {
  return new Intl.DateTimeFormat(speech().locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(time);
}
