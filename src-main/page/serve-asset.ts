import { readFile } from 'node:fs/promises';
import { assetHeaders } from './asset-headers';
import { assetPath } from './asset-path';

/** Answers a request for a file of the page. */
export async function serveAsset(
  root: string,
  request: Pick<Request, 'method' | 'url'>,
): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405 });
  const path = assetPath(root, request.url);
  const bytes = path === null ? null : await readFile(path).catch(() => null);
  if (path === null || bytes === null) return new Response(null, { status: 404 });
  return new Response(bytes, { headers: assetHeaders(path) });
}
