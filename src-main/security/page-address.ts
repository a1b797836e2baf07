/** Where the page lives: a scheme of Knobs' own, so that it has an origin and `file:` has no say. */
export const SCHEME = 'app';
const HOST_NAME = 'knobs';
export const PAGE_ADDRESS = `${SCHEME}://${HOST_NAME}/`;

/**
 * The address the page is loaded from: the development server's while developing.
 * @param developmentServer as electron-vite says it; an installed Knobs never listens to it
 */
export function pageAddress(isPackaged: boolean, developmentServer: string | undefined): string {
  return isPackaged || !developmentServer ? PAGE_ADDRESS : developmentServer;
}

/** Whether an address belongs to the page: same scheme, host and port. */
export function isPageAddress(address: string, page: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  const own = new URL(page);
  return protocol === own.protocol && host === own.host && username === '' && password === '';
}
