import { readdirSync, readFileSync } from 'node:fs';
import type { Node } from 'typescript';
import { ts } from './source-code';

export interface Sentence {
  /** The id of the sentence that it stands in, or the file, if it stands in a function beside them. */
  readonly id: string;
  /** As it is written, with `…` for each value. */
  readonly text: string;
}

/** The texts that the catalogue of a language is written with, as its files have them. */
export function sentences(language: string): readonly Sentence[] {
  const folder = new URL(`../${language}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  return files.flatMap((file) => {
    const code = readFileSync(new URL(file, folder), 'utf8');
    return textsIn(ts.createSourceFile(file, code, ts.ScriptTarget.Latest), file);
  });
}

function textsIn(node: Node, id: string): Sentence[] {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return [{ id, text: node.text }];
  }
  if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) {
    return textsIn(node.initializer, node.name.text);
  }
  const found: Sentence[] = [];
  if (ts.isTemplateExpression(node)) {
    const text = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
    found.push({ id, text: text.map((part) => part.text).join('…') });
  }
  ts.forEachChild(node, (child) => void found.push(...textsIn(child, id)));
  return found;
}
