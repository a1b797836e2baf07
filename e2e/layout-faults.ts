import type { Page } from '@playwright/test';

/** What a person sees wrong with where things stand: bars around the page, cut or covered text. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Frame = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;
    const faults = new Set<string>();
    const texts: { node: Node; text: string; frame: Frame }[] = [];
    const scrolls = (value: string) => value === 'auto' || value === 'scroll';
    const cover = (a: Frame, b: Frame) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
    const isOff = ({ left, top, right, bottom }: Frame, frame: Frame) =>
      left < frame.left - 1 ||
      right > frame.right + 1 ||
      top < frame.top - 1 ||
      bottom > frame.bottom + 1;
    const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };

    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) faults.add('The page is too wide.');
    if (root.scrollHeight > root.clientHeight) faults.add('The page is too high.');

    // A dialog lies over everything else, and so does a menu.
    const scope = document.querySelector('[role="dialog"], [role="menu"]') ?? document.body;
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (node.textContent!.trim() === '') continue;
      // Of a formula there is a version that is only listened to.
      if (parent.closest('script, style, option, .visually-hidden, .katex-mathml')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) checkLine(node, line);
    }

    /** One line of text against every box that cuts off what does not fit into it. */
    function checkLine(node: Node, line: Frame): void {
      const text = node.textContent!.trim();
      const { left } = line;
      let { top, right, bottom } = line;
      if (right <= left) return;
      for (let box = node.parentElement; box; box = box.parentElement) {
        const { display, overflowX, overflowY, textOverflow } = getComputedStyle(box);
        if (display === 'inline' || display === 'contents') continue;
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const frame = box.getBoundingClientRect();
        if (scrolls(overflowY)) {
          // What is scrolled away is not lost.
          top = Math.max(top, frame.top);
          bottom = Math.min(bottom, frame.bottom);
          if (bottom - top <= 1) return;
        }
        if (textOverflow === 'ellipsis') right = Math.min(right, frame.right);
        if (isOff({ left, top, right, bottom }, frame)) {
          faults.add(`“${text}” is cut off.`);
          return;
        }
      }
      const frame = { left, top, right, bottom };
      if (isOff(frame, screen)) faults.add(`“${text}” is off the screen.`);
      const other = texts.find((earlier) => earlier.node !== node && cover(earlier.frame, frame));
      if (other) faults.add(`“${other.text}” and “${text}” cover each other.`);
      texts.push({ node, text, frame });
    }

    for (const field of document.querySelectorAll<HTMLInputElement>('input[type="text"], select')) {
      if (field.scrollWidth <= field.clientWidth + 1) continue;
      faults.add(`“${field.value}” is cut off in its field (${field.ariaLabel}).`);
    }
    for (const box of document.querySelectorAll('body *')) {
      if (!scrolls(getComputedStyle(box).overflowX) || box.scrollWidth <= box.clientWidth + 1)
        continue;
      faults.add(`“${box.textContent!.trim().slice(0, 40)}” must be scrolled sideways.`);
    }

    const parts = [...document.querySelectorAll('.app > header, main > div > section')].filter(
      (part) => part.matches('main > div > section') || !part.closest('main'),
    );
    const nameOf = (part: Element) => part.getAttribute('aria-label') ?? 'The top bar';
    parts.forEach((part, i) => {
      const frame = part.getBoundingClientRect();
      if (isOff(frame, screen)) faults.add(`${nameOf(part)} reaches beyond the window.`);
      for (const other of parts.slice(i + 1)) {
        if (!cover(frame, other.getBoundingClientRect())) continue;
        faults.add(`${nameOf(part)} and ${nameOf(other)} cover each other.`);
      }
    });
    return [...faults];
  });
}
