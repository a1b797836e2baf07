import { readFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/paths';
import type { Load } from './limits';

export interface Row {
  readonly name: string;
  /** How many times faster than the peer it has to be, and is. */
  readonly goal: number;
  readonly ratio: number;
  readonly milliseconds: number;
}

export interface Findings {
  readonly rows: readonly Row[];
  readonly rounds: number;
  readonly peerMilliseconds: number;
  /** Time for 60,000 digits over time for 10,000. */
  readonly growth: number;
  readonly growthGoal: number;
  readonly difference: number;
  /** Bytes by number of digits. */
  readonly memory: Readonly<Record<number, number>>;
  readonly load: Load;
  /** A second. */
  readonly peak: Load;
}

/** The findings as Markdown. */
export function report(findings: Findings): string {
  const { rows, rounds, growth, growthGoal, load, peak } = findings;
  const fullPass = rows[0].milliseconds / 1000;
  const share = (key: keyof Load) =>
    `${giga(load[key] / fullPass)} of ${giga(peak[key])} (${Math.round((100 * load[key]) / fullPass / peak[key])} %)`;
  const lines = [
    '# What the evaluator reaches',
    '',
    'Written by `npm run bench`. 784-16-16-10, the 10,000 MNIST digits; every work ends with all',
    `metrics. The peer is a full pass of onnxruntime-node ${peerVersion()}, one thread, float32, its`,
    'input already converted. Peer and works take turns in one run; the ratios are medians of',
    `${rounds} rounds.`,
    '',
    '| work | goal, times faster than the peer | reached | median ms |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(
      ({ name, goal, ratio, milliseconds }) =>
        `| ${name} | ${goal} | ${ratio.toFixed(2)}${ratio >= goal ? '' : ' (missed)'} | ${milliseconds.toFixed(3)} |`,
    ),
    `| (the peer) | | 1 | ${findings.peerMilliseconds.toFixed(3)} |`,
    '',
    `60,000 digits take ${growth.toFixed(2)} times as long as 10,000 (goal: at most ${growthGoal}${growth <= growthGoal ? '' : ', missed'}).`,
    '',
    `Outputs differ from onnxruntime's by at most ${findings.difference.toExponential(1)} (goal: 1e-5).`,
    '',
    `Memory: ${Object.entries(findings.memory)
      .map(
        ([count, bytes]) =>
          `${Math.round(bytes / 1e6)} MB for ${Number(count).toLocaleString('en')} digits`,
      )
      .join(', ')}.`,
    '',
    'Of what the machine can do with 128-bit SIMD, measured by kernels that do nothing else, the',
    `full pass reaches ${share('multiplyAdds')} multiply-adds a second, counting inked pixels and`,
    `later layers, and ${share('bytes')} bytes a second, counting the digits' entries and the`,
    'values kept. A first-layer weight is two 16-bit halves, so that its multiply-adds count once',
    'here and are done twice.',
    '',
    `Machine: ${cpus()[0].model}, ${cpus().length} threads, ${type()} ${release()}, Node ${process.versions.node}, V8 ${process.versions.v8}.`,
    '',
  ];
  return lines.join('\n');
}

function giga(value: number): string {
  return `${(value / 1e9).toFixed(1)} G`;
}

function peerVersion(): string {
  const manifest = join(root, 'bench/node_modules/onnxruntime-node/package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
