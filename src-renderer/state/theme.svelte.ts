import type { Rgb } from '#core/pictures/picture';

export type ThemeChoice = 'system' | 'light' | 'dark';

const KEY = 'knobs.theme';
const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** The colours that pictures are drawn with: those of the style sheet, read back. */
export interface ThemeColors {
  /** Of a weight that is zero: the panel's own colour. */
  readonly zero: Rgb;
  readonly positive: Rgb;
  readonly negative: Rgb;
  readonly ink: Rgb;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly panel: string;
  /** What the panels lie on. */
  readonly page: string;
  readonly track: string;
  readonly good: Rgb;
}

/** Light or dark: the person's choice, or what the system says. */
export class Theme {
  #choice = $state<ThemeChoice>(stored());
  readonly #systemDark = matchMedia('(prefers-color-scheme: dark)');
  #systemIsDark = $state(this.#systemDark.matches);
  #palette = $state.raw<ThemeColors>(readPalette());

  constructor() {
    this.#systemDark.addEventListener('change', ({ matches }) => {
      this.#systemIsDark = matches;
      this.#show();
    });
    this.#show();
  }

  get choice(): ThemeChoice {
    return this.#choice;
  }

  set choice(choice: ThemeChoice) {
    this.#choice = choice;
    keep(choice);
    this.#show();
  }

  get isDark(): boolean {
    return this.#choice === 'system' ? this.#systemIsDark : this.#choice === 'dark';
  }

  get palette(): ThemeColors {
    return this.#palette;
  }

  #show(): void {
    document.documentElement.dataset.theme = this.isDark ? 'dark' : 'light';
    this.#palette = readPalette();
  }
}

function stored(): ThemeChoice {
  try {
    const value = localStorage.getItem(KEY);
    return CHOICES.find((choice) => choice === value) ?? 'system';
  } catch {
    // Where a browser keeps nothing for pages, it is as the system says each time.
    return 'system';
  }
}

function keep(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // It holds until the page is closed.
  }
}

function readPalette(): ThemeColors {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    zero: rgb(color('panel')),
    positive: rgb(color('positive')),
    negative: rgb(color('negative')),
    ink: rgb(color('ink')),
    text: color('text'),
    muted: color('muted'),
    line: color('line'),
    accent: color('accent'),
    accentInk: color('accent-ink'),
    panel: color('panel'),
    page: color('page'),
    track: color('track'),
    good: rgb(color('good')),
  };
}

/** Any CSS colour as its three parts, by way of the canvas, which knows them all. */
function rgb(color: string): Rgb {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  const value = Number.parseInt(context.fillStyle.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
