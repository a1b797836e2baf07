import type { Knob } from '#core/explain/curve-knob';
import type { Network } from '#core/network/network';
import { UsageError } from './command';

/** A knob as the command line names it: `hidden2[3].bias`, or `output[4][7]` for the weight from input 7. */
export function knobNamed({ layers }: Pick<Network, 'layers'>, { layer, index, input }: Knob) {
  return `${layers[layer].key}[${index}]${input === null ? '.bias' : `[${input}]`}`;
}

/** The knob of such a name. @throws UsageError if the network has no such knob */
export function knobOf({ layers }: Pick<Network, 'layers'>, text: string | undefined): Knob {
  const [, key, index, input] = /^(\w+)\[(\d+)\](?:\[(\d+)\]|\.bias)$/.exec(text ?? '') ?? [];
  if (key === undefined) {
    throw new UsageError(
      `--knob is ${text ?? 'missing'}; expected a bias as hidden2[3].bias or a weight as output[4][7].`,
    );
  }
  const layer = layers.findIndex((one) => one.key === key);
  if (layer < 0) {
    const keys = layers.map((one) => one.key).join(', ');
    throw new UsageError(`There is no layer ${key}; the network has ${keys}.`);
  }
  const { inputs, outputs } = layers[layer];
  const counted = (what: string, value: number, count: number) => {
    if (value < count) return value;
    throw new UsageError(`${text} is not there: ${key} has ${count} ${what}, counted from 0.`);
  };
  return {
    layer,
    index: counted('neurons', Number(index), outputs),
    input: input === undefined ? null : counted('inputs', Number(input), inputs),
  };
}

/** A number that was written, with + where it is above 0. */
export function withSign(value: number, written: string): string {
  return value > 0 ? `+${written}` : written;
}
