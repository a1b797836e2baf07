/** A safetensors file, read by its published layout and by nothing of Knobs. */
export interface Tensors {
  readonly metadata: Readonly<Record<string, string>>;
  readonly tensors: Readonly<Record<string, { shape: number[]; values: Float32Array }>>;
}

interface HeaderEntry {
  readonly shape: number[];
  readonly data_offsets: readonly [number, number];
}

export function readTensors(bytes: Buffer): Tensors {
  const start = 8 + Number(bytes.readBigUInt64LE());
  const { __metadata__: metadata = {}, ...header } = JSON.parse(bytes.toString('utf8', 8, start));
  const tensors = Object.entries(header as Record<string, HeaderEntry>).map(
    ([name, { shape, data_offsets: offsets }]) => {
      const data = bytes.subarray(start + offsets[0], start + offsets[1]);
      return [name, { shape, values: new Float32Array(new Uint8Array(data).buffer) }] as const;
    },
  );
  return { metadata, tensors: Object.fromEntries(tensors) };
}

/** A safetensors file, written by its published layout and by nothing of Knobs. */
export function writeTensors(
  tensors: Readonly<Record<string, { shape: readonly number[]; values: ArrayLike<number> }>>,
  metadata: Readonly<Record<string, string>> = {},
): Buffer {
  const header: Record<string, unknown> = { __metadata__: metadata };
  const parts: Buffer[] = [];
  let offset = 0;
  for (const [name, { shape, values }] of Object.entries(tensors)) {
    const data = Buffer.from(Float32Array.from(values).buffer);
    header[name] = { dtype: 'F32', shape, data_offsets: [offset, (offset += data.length)] };
    parts.push(data);
  }
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json, ...parts]);
}
