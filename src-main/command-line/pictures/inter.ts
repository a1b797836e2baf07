import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { Measure, Weight } from '#core/pictures/picture';
import type { FontFile } from '#core/pictures/svg';

/**
 * The typeface Inter from its files, for where no browser writes. A character that Inter does not
 * have is written as the box that stands for it in the font.
 */
export class Inter {
  readonly files: readonly FontFile[];
  readonly #fonts = new Map<Weight, Font>();
  readonly #widths = new Map<string, number>();
  readonly #missing = new Set<string>();

  /** @param paths of both weights, in a format that fontkit reads */
  constructor(paths: Readonly<Record<Weight, string>>) {
    this.files = ([400, 600] as const).map((weight) => {
      const bytes = readFileSync(paths[weight]);
      this.#fonts.set(weight, create(bytes) as Font);
      return { weight, bytes };
    });
  }

  /** Characters that Inter does not have and that were to be written. */
  get missing(): readonly string[] {
    return [...this.#missing];
  }

  /** With its kerning. */
  readonly measure: Measure = (text, size, weight) => {
    const key = `${weight} ${text}`;
    const width = this.#widths.get(key) ?? this.#widthOf(text, weight);
    this.#widths.set(key, width);
    return size * width;
  };

  /** For a size of 1. */
  #widthOf(text: string, weight: Weight): number {
    const font = this.#fonts.get(weight)!;
    for (const character of text) {
      if (!font.hasGlyphForCodePoint(character.codePointAt(0)!)) this.#missing.add(character);
    }
    return font.layout(text).advanceWidth / font.unitsPerEm;
  }
}
