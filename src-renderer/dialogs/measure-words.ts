import type { MeasureName } from '#core/choice/measures';

interface MeasureWords {
  readonly name: MeasureName;
  readonly text: string;
  readonly unit: string;
  /** What a value is multiplied with to be shown in that unit. */
  readonly factor: number;
  readonly title: string;
}

/** The visible measures of a digit, as a person chooses among them. */
export const MEASURES: readonly MeasureWords[] = [
  {
    name: 'slant',
    text: 'Slant',
    unit: '°',
    factor: 1,
    title: 'Degrees from upright, to the right',
  },
  {
    name: 'width',
    text: 'Width',
    unit: 'pixels',
    factor: 1,
    title: 'From its left to its right end',
  },
  {
    name: 'height',
    text: 'Height',
    unit: 'pixels',
    factor: 1,
    title: 'From its top to its bottom',
  },
  { name: 'ink', text: 'Amount of ink', unit: '%', factor: 100, title: 'The share of its paper' },
  { name: 'holes', text: 'Holes', unit: '', factor: 1, title: 'Paper that ink encloses' },
];
