const files = import.meta.glob<string>('../../assets/examples/*.safetensors', {
  query: '?url&inline',
  import: 'default',
});

/** The networks that ship with Knobs, by the names of their files. */
export const EXAMPLES = ['templates'] as const;

/** Fetches one, which is part of the page: it is there without any network. */
export async function exampleBytes(name: (typeof EXAMPLES)[number]): Promise<Uint8Array> {
  const url = await files[`../../assets/examples/${name}.safetensors`]();
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (c) => c.charCodeAt(0));
}
