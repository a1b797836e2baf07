/** As much of what every platform has as is used here: the core is checked without the DOM's types. */
interface Platform {
  readonly TextDecoder: new (
    encoding: string,
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  /** Of characters up to U+00FF, one for each byte. */
  btoa(binary: string): string;
  atob(base64: string): string;
}

export const { TextDecoder, TextEncoder, btoa, atob } = globalThis as unknown as Platform;
