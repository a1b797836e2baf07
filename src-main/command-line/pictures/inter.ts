import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font, type Path } from 'fontkit';
import type { Weight } from '#core/pictures/picture';

/** Inter is cut up by scripts; most texts need only the first part. */
const PARTS = [
  'latin',
  'latin-ext',
  'greek',
  'cyrillic',
  'vietnamese',
  'greek-ext',
  'cyrillic-ext',
];

/** The outline of a glyph, its place along the line, and how it is drawn: all in the font's units. */
interface PlacedGlyph {
  readonly path: Path;
  readonly x: number;
  readonly y: number;
}

/** A line of text for a size of 1. */
export interface Line {
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
  /** Units of the outlines in a size of 1. */
  readonly unitsPerEm: number;
}

/**
 * The typeface Inter from its files, for where no browser writes: with its kerning. A character that
 * Inter does not have is written as the box that stands for it in the font.
 */
export class Inter {
  readonly #folder: string;
  readonly #fonts = new Map<string, Font>();
  readonly #lines = new Map<string, Line>();
  readonly #missing = new Set<string>();

  /** @param folder with the files of the npm package @fontsource/inter */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Characters that Inter does not have and that were to be written. */
  get missing(): readonly string[] {
    return [...this.#missing];
  }

  lineOf(text: string, weight: Weight): Line {
    const key = `${weight} ${text}`;
    let line = this.#lines.get(key);
    if (!line) {
      line = this.#layOut(text, weight);
      this.#lines.set(key, line);
    }
    return line;
  }

  #layOut(text: string, weight: Weight): Line {
    const glyphs: PlacedGlyph[] = [];
    const { unitsPerEm } = this.#font(PARTS[0], weight);
    let x = 0;
    for (const { font, run } of this.#runs(text, weight)) {
      const { glyphs: found, positions } = font.layout(run);
      found.forEach(({ path }, i) => {
        const { xAdvance, xOffset, yOffset } = positions[i];
        glyphs.push({ path, x: x + xOffset, y: yOffset });
        x += xAdvance;
      });
    }
    return { glyphs, width: x / unitsPerEm, unitsPerEm };
  }

  /** Stretches of text that one part of the font has. */
  #runs(text: string, weight: Weight): { font: Font; run: string }[] {
    const runs: { font: Font; run: string }[] = [];
    for (const character of text) {
      const font = this.#fontFor(character, weight);
      const last = runs.at(-1);
      if (last?.font === font) last.run += character;
      else runs.push({ font, run: character });
    }
    return runs;
  }

  #fontFor(character: string, weight: Weight): Font {
    const has = (part: string) =>
      this.#font(part, weight).hasGlyphForCodePoint(character.codePointAt(0)!);
    const part = PARTS.find(has);
    if (part === undefined) this.#missing.add(character);
    return this.#font(part ?? PARTS[0], weight);
  }

  #font(part: string, weight: Weight): Font {
    const name = `inter-${part}-${weight}-normal.woff`;
    let font = this.#fonts.get(name);
    if (!font) {
      font = create(readFileSync(join(this.#folder, name))) as Font;
      this.#fonts.set(name, font);
    }
    return font;
  }
}
