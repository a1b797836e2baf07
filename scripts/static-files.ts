import type { ServerResponse } from 'node:http';
import sirv, { type RequestHandler } from 'sirv';
import { CONTENT_POLICY } from '../src-main/page/content-policy.ts';
import { ISOLATED } from './isolated.ts';

/**
 * A handler for the files of a directory. Files named .gz go out as the gzip files they are:
 * sirv would announce them as an encoding of something else, and the browser would unpack them.
 * With `live`, files may come and go while the server runs.
 */
export function staticFiles(directory: string, { live = false } = {}): RequestHandler {
  return sirv(directory, {
    dev: live,
    etag: true,
    maxAge: 0,
    setHeaders(response, path) {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      for (const [name, value] of Object.entries(ISOLATED)) response.setHeader(name, value);
      response.setHeader('Content-Security-Policy', CONTENT_POLICY);
      if (path.endsWith('.gz')) sendAsGzipFile(response);
    },
  });
}

function sendAsGzipFile(response: ServerResponse): void {
  response.setHeader('Content-Type', 'application/gzip');
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    headers: Record<string, string | number>,
  ) => ServerResponse;
  response.writeHead = ((status: number, headers: Record<string, string | number> = {}) => {
    const { 'Content-Encoding': _unwanted, ...kept } = headers;
    return writeHead(status, kept);
  }) as typeof response.writeHead;
}
