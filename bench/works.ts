import { Evaluator } from '../src-core/evaluator/evaluator';
import { type Network } from '../src-core/network/network';
import { SIDE } from '../src-core/network/shape';

/** What is measured: a piece of work, and how much faster than the peer it has to be. */
export interface Work {
  readonly name: string;
  readonly goal: number;
  /** @param round changes the network a little differently each time */
  run(round: number): void;
}

/** Every work ends in a measurement with all metrics. */
export function worksOf(evaluator: Evaluator, network: Network): Work[] {
  const [first, second, third] = network.layers;
  const neuron = 3;
  const pixel = (x: number, y: number) => neuron * first.inputs + y * SIDE + x;
  const works: [string, number, number[]][] = [
    ['one first-layer weight, a pixel at the centre', 8, [pixel(14, 14)]],
    ['one first-layer bias', 4, [first.biasOffset + neuron]],
    [
      'a 5×5 brush dab on one neuron',
      5,
      Array.from({ length: 25 }, (_, i) => pixel(12 + (i % 5), 12 + Math.floor(i / 5))),
    ],
    ['one second-layer weight', 8, [second.weightOffset + neuron * second.inputs + 5]],
    ['one output bias', 40, [third.biasOffset + neuron]],
  ];
  return [
    {
      name: 'full pass',
      goal: 1.5,
      run() {
        evaluator.refresh();
        evaluator.measure(0);
      },
    },
    ...works.map(([name, goal, offsets]) => ({
      name,
      goal,
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
