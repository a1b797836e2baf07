import { protocol } from 'electron';
import { SCHEME } from '../security/page-address';
import { serveAsset } from './serve-asset';

/** Before the application is ready: the page's scheme is as good as https. */
export function setUpScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built page, and nothing else, from `root`. */
export function setUpProtocol(root: string): void {
  protocol.handle(SCHEME, (request) => serveAsset(root, request));
}
