import { isPageAddress } from './page-address';

/** The part of Electron's `WebFrameMain` that is used here. */
export interface Frame {
  readonly url: string;
  readonly processId: number;
  readonly routingId: number;
}

/** Whether a message was sent by the window's own page, and not by a frame or a window inside it. */
export function isTrustedSender(sender: Frame | null, mainFrame: Frame, page: string): boolean {
  return (
    sender !== null &&
    sender.processId === mainFrame.processId &&
    sender.routingId === mainFrame.routingId &&
    isPageAddress(sender.url, page)
  );
}
