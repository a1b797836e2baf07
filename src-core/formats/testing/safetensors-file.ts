import { safetensors } from '../safetensors';
import { refusalOf } from './refusal';

/** A safetensors file, made by hand: the header as text or value, and so many bytes of data. */
export function file(
  header: unknown,
  data: number | Uint8Array = 0,
  declared?: bigint,
): Uint8Array {
  const text = typeof header === 'string' ? header : JSON.stringify(header);
  const json = new TextEncoder().encode(text);
  const tail = typeof data === 'number' ? new Uint8Array(data) : data;
  const bytes = new Uint8Array(8 + json.length + tail.length);
  new DataView(bytes.buffer).setBigUint64(0, declared ?? BigInt(json.length), true);
  bytes.set(json, 8);
  bytes.set(tail, 8 + json.length);
  return bytes;
}

export const tensor = (shape: number[], begin: number, end: number, dtype = 'F32') => ({
  dtype,
  shape,
  data_offsets: [begin, end],
});

/** 784-10 in as few words as it can be said. */
export const valid = {
  'output.weight': tensor([10, 784], 0, 31360),
  'output.bias': tensor([10], 31360, 31400),
};

export const refusal = (bytes: Uint8Array) => refusalOf(safetensors, bytes);

/** The refusal of the valid file with some of its header replaced. */
export const refuseWith = (header: object, data: number | Uint8Array = 31400) =>
  refusal(file({ ...valid, ...header }, data));
