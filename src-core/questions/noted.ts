import * as v from 'valibot';
import type { QuestionKind } from './question-kind';

/** What other programs noted in the file that the work came from: pairs by their keys. */
export const notedSchema = v.object({ kind: v.literal('noted') });

export type Noted = readonly (readonly [key: string, text: string])[];

export const noted: QuestionKind<v.InferOutput<typeof notedSchema>, Noted> = {
  causes: () => ['network'],
  rest: 0,
  answer: (_, { document }) => document.noted(),
};
