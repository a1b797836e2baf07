const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * Moves the focus among the buttons of a menu, which stand in rows, to the nearest one the way that
 * an arrow key points; what lies aside counts double.
 */
export function walkByArrows(event: KeyboardEvent): void {
  const direction = DIRECTIONS[event.key];
  const { currentTarget: menu, target: from } = event;
  if (!direction || !(menu instanceof HTMLElement) || !(from instanceof HTMLElement)) return;
  event.preventDefault();
  const [right, down] = direction;
  const start = middle(from);
  let nearest: HTMLElement | null = null;
  let least = Infinity;
  for (const button of menu.querySelectorAll<HTMLElement>('button:not(:disabled)')) {
    const at = middle(button);
    const [dx, dy] = [at.x - start.x, at.y - start.y];
    const ahead = dx * right + dy * down;
    if (ahead < 1) continue;
    const distance = ahead + 2 * Math.abs(dx * down + dy * right);
    if (distance < least) [nearest, least] = [button, distance];
  }
  nearest?.focus();
}

function middle(element: HTMLElement) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
