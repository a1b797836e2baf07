import { INK, MUTED } from './colors';
import type { TextItem } from './picture';

type Style = Partial<Pick<TextItem, 'weight' | 'color' | 'align' | 'turned'>>;

/** A line of ink, set to the right of where it begins, unless it is said otherwise. */
export function ink(text: string, x: number, y: number, size: number, style: Style = {}): TextItem {
  return { kind: 'text', text, x, y, size, weight: 400, color: INK, align: 'left', ...style };
}

/** What is told besides. */
export function aside(
  text: string,
  x: number,
  y: number,
  size: number,
  style: Style = {},
): TextItem {
  return ink(text, x, y, size, { color: MUTED, ...style });
}

/** How far digits and capitals reach above the base line, for each unit of the size. */
export const CAP_HEIGHT = 0.727;
