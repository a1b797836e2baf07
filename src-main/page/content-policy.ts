/**
 * What the page may load and run, whoever serves it: files of its own, and nothing that stands in the
 * HTML. WebAssembly is compiled. Pictures are also made in the page, to be shown small and to be saved.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
