/** The colours of one theme, as `#rrggbb`. */
export interface PaletteColors {
  /** What the panels lie on. */
  readonly page: string;
  /** Panels, and what is zero on them. */
  readonly panel: string;
  readonly sunken: string;
  readonly hover: string;
  readonly border: string;
  readonly borderStrong: string;
  /** What is written, and what is told besides. */
  readonly text: string;
  readonly muted: string;
  /** Thin lines in pictures; the whole of what a bar shows a part of. */
  readonly line: string;
  readonly track: string;
  /** What is drawn on the pad. */
  readonly ink: string;
  readonly accent: string;
  readonly accentSoft: string;
  /** What is written on the accent. */
  readonly accentInk: string;
  /** Numbers above zero: as areas, and as text. */
  readonly positive: string;
  readonly positiveText: string;
  /** Numbers below zero: as areas, and as text. */
  readonly negative: string;
  readonly negativeText: string;
  readonly good: string;
  readonly goodText: string;
  readonly danger: string;
}

/**
 * All colours of Knobs, in both themes: of the page, of the window before the page is there, and of
 * pictures. One accent, and one diverging pair that people who are colour-blind can tell apart.
 */
export const PALETTE: { readonly light: PaletteColors; readonly dark: PaletteColors } = {
  light: {
    page: '#f6f8fa',
    panel: '#ffffff',
    sunken: '#eef1f5',
    hover: '#f1f4f8',
    border: '#dfe4ea',
    borderStrong: '#8a94a6',
    text: '#1a202c',
    muted: '#5b6578',
    line: '#c3cbd6',
    track: '#e3e8ee',
    ink: '#1a202c',
    accent: '#2c5bd6',
    accentSoft: '#e8effd',
    accentInk: '#ffffff',
    positive: '#1858c2',
    positiveText: '#1858c2',
    negative: '#d9701b',
    negativeText: '#a84d06',
    good: '#16856a',
    goodText: '#0f6f57',
    danger: '#b3261e',
  },
  dark: {
    page: '#12161d',
    panel: '#1a1f28',
    sunken: '#232a35',
    hover: '#262d39',
    border: '#2f3745',
    borderStrong: '#76829a',
    text: '#e8ecf2',
    muted: '#a0abbd',
    line: '#465064',
    track: '#2c3441',
    ink: '#eef2f7',
    accent: '#6f9bff',
    accentSoft: '#24345a',
    accentInk: '#0d1526',
    positive: '#5b9bff',
    positiveText: '#7fb0ff',
    negative: '#f08b3c',
    negativeText: '#f5a566',
    good: '#2fb38f',
    goodText: '#4bc9a6',
    danger: '#ff8a80',
  },
};

/** Only on paper: the finest lines, and what marks negative cells where nothing is printed in colour. */
export const PRINT = { hairline: '#e6eaef', negativeMark: '#5c2a04' } as const;
