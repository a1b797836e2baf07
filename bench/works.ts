import { Evaluator } from '../src-core/evaluator/evaluator';
import { type Network } from '../src-core/network/network';
import { SIDE } from '../src-core/network/shape';
import type { Timed } from './rounds';

/** What is timed of Knobs, by the names of the goals. Every work ends in a measurement with all metrics. */
export function worksOf(evaluator: Evaluator, network: Network): Timed[] {
  const [first, second] = network.layers;
  const output = network.layers[network.layers.length - 1];
  const neuron = 3;
  const pixel = (x: number, y: number) => neuron * first.inputs + y * SIDE + x;
  const dab = Array.from({ length: 25 }, (_, i) => pixel(12 + (i % 5), 12 + Math.floor(i / 5)));
  const whole = Array.from({ length: first.inputs }, (_, i) => neuron * first.inputs + i);
  const edits: [name: string, offsets: number[]][] = [
    ['one first-layer weight, a pixel at the centre', [pixel(14, 14)]],
    ['one first-layer bias', [first.biasOffset + neuron]],
    ['a 5×5 brush dab on one neuron', dab],
    ['all weights of one first-layer neuron', whole],
    ['one second-layer weight', [second.weightOffset + neuron * second.inputs + 5]],
    ['one output bias', [output.biasOffset + neuron]],
  ];
  return [
    {
      name: 'full pass',
      run() {
        evaluator.refresh();
        evaluator.measure(0);
      },
    },
    ...edits.map(([name, offsets]) => ({
      name,
      run(round: number) {
        const change = 0.2 * Math.sin(round);
        evaluator.apply(
          offsets.map((offset) => ({
            offset,
            after: Float32Array.of(network.parameters[offset] + change),
          })),
        );
        evaluator.measure(round);
      },
    })),
  ];
}
