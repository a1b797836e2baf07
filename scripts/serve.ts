import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { browserBuild } from './paths';
import { staticFiles } from './static-files';

/** Serves a directory to this machine alone. A preferred port that is taken gives way to any free one. */
export async function serve(directory: string, preferredPort = 0) {
  const server = createServer(staticFiles(directory));
  await listen(server, preferredPort).catch(() => listen(server, 0));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, server };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done();
    });
  });
}

// On its own (the e2e tests run it so), it serves the browser build and says where.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { address } = await serve(browserBuild);
  console.log(`Serving Knobs at ${address}`);
}
