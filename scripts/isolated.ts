/**
 * What a page has to be sent with for its workers to share memory, and so to measure on all cores:
 * then it is isolated from pages of others. Where a server doesn't send it, one worker measures.
 */
export const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
} as const;
