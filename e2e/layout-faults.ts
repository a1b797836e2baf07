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
      // What is only heard in a small window.
      if (getComputedStyle(parent).clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) checkLine(node, line);
    }

    /** A control against every box that cuts off what does not fit into it, and against all texts. */
    function checkControl(control: Element): void {
      if (control.closest('.visually-hidden')) return;
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
      const name = control.ariaLabel ?? control.textContent!.trim();
      const { left, right, ...rest } = control.getBoundingClientRect().toJSON() as DOMRect;
      let { top, bottom } = rest;
      for (let box = control.parentElement; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const frame = box.getBoundingClientRect();
        // What is scrolled away is not lost.
        top = Math.max(top, frame.top);
        bottom = Math.min(bottom, frame.bottom);
        if (bottom - top <= 1) return;
        if (left >= frame.left - 1 && right <= frame.right + 1) continue;
        faults.add(`The control “${name}” is cut off.`);
        return;
      }
      const frame = { left, top, right, bottom };
      const other = texts.find(
        ({ node, frame: text }) =>
          !control.contains(node) &&
          cover(text, frame) &&
          // What stands there only while something is pointed at takes no clicks.
          getComputedStyle(node.parentElement!).pointerEvents !== 'none',
      );
      if (other) faults.add(`“${other.text}” and the control “${name}” cover each other.`);
    }

    /** One line of text against every box that cuts off what does not fit into it. */
    function checkLine(node: Node, line: Frame): void {
      const text = node.textContent!.trim();
      const { left } = line;
      let { top, right, bottom } = line;
      if (right <= left) return;
      // What goes out of sight as a whole where there is no room for it.
      const spare = node.parentElement!.closest('[data-spare]');
      if (spare && top >= spare.getBoundingClientRect().bottom) return;
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

    const pen = document.createElement('canvas').getContext('2d')!;
    for (const field of document.querySelectorAll<HTMLInputElement>('input[type="text"], select')) {
      if (field.scrollWidth > field.clientWidth + 1) {
        faults.add(`“${field.value}” is cut off in its field (${field.ariaLabel}).`);
      }
      // What stands in an empty field makes it no wider.
      if (field.value !== '' || !field.placeholder || !field.checkVisibility()) continue;
      const { font, letterSpacing, paddingLeft, paddingRight } = getComputedStyle(field);
      Object.assign(pen, { font, letterSpacing });
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      if (pen.measureText(field.placeholder).width <= room + 1) continue;
      faults.add(`“${field.placeholder}” is cut off in its empty field (${field.ariaLabel}).`);
    }
    const controls = 'button, input, select, textarea, [role="slider"]';
    for (const control of scope.querySelectorAll(controls)) checkControl(control);

    for (const box of document.querySelectorAll('body *')) {
      if (!scrolls(getComputedStyle(box).overflowX) || box.scrollWidth <= box.clientWidth + 1)
        continue;
      faults.add(`“${box.textContent!.trim().slice(0, 40)}” must be scrolled sideways.`);
    }

    const parts = [...document.querySelectorAll('.app > header, main > div > section')].filter(
      (part) => part.matches('main > div > section') || !part.closest('main'),
    );
    // Of what is scrolled, the part in sight counts.
    const main = document.querySelector('main')!;
    const isScrolled = scrolls(getComputedStyle(main).overflowY);
    const seen = main.getBoundingClientRect();
    const frameOf = (part: Element): Frame => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      if (!isScrolled || !main.contains(part)) return { left, top, right, bottom };
      return {
        left: Math.max(left, seen.left),
        top: Math.max(top, seen.top),
        right: Math.min(right, seen.right),
        bottom: Math.min(bottom, seen.bottom),
      };
    };
    const nameOf = (part: Element) => part.getAttribute('aria-label') ?? 'The top bar';
    parts.forEach((part, i) => {
      const frame = frameOf(part);
      if (isOff(frame, screen)) faults.add(`${nameOf(part)} reaches beyond the window.`);
      for (const other of parts.slice(i + 1)) {
        if (!cover(frame, frameOf(other))) continue;
        faults.add(`${nameOf(part)} and ${nameOf(other)} cover each other.`);
      }
    });
    return [...faults];
  });
}
