import type { MeasureName } from '#core/choice/measures';

interface ShownMeasure {
  readonly name: MeasureName;
  readonly unit: 'degrees' | 'pixels' | 'percent' | 'number';
  /** What a value is multiplied with to be shown in that unit. */
  readonly factor: number;
}

/** The visible measures of a digit, as a person chooses among them. */
export const MEASURES: readonly ShownMeasure[] = [
  { name: 'slant', unit: 'degrees', factor: 1 },
  { name: 'width', unit: 'pixels', factor: 1 },
  { name: 'height', unit: 'pixels', factor: 1 },
  { name: 'ink', unit: 'percent', factor: 100 },
  { name: 'holes', unit: 'number', factor: 1 },
];
