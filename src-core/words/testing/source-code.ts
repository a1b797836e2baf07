import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Svelte from 'svelte/compiler';
import type * as TypeScript from 'typescript';

/*
 * The code that Knobs runs as, for tests that ask what it says: without tests and catalogues.
 */

// Not imported: then Vite would read through all of the compilers before each run.
const require = createRequire(import.meta.url);
export const ts = require('typescript') as typeof TypeScript;
const { parse } = require('svelte/compiler') as typeof Svelte;

/** TypeScript: a file, or a script or an expression of a component. */
export interface Code {
  readonly path: string;
  /** The line of the file that it begins in, from 1. */
  readonly line: number;
  /** The attribute that it is the value of, '' between tags; null for all other code. */
  readonly shownBy: string | null;
  readonly source: TypeScript.SourceFile;
}

/** Text as it stands in the markup of a component, in an attribute or between tags. */
export interface MarkupText {
  readonly path: string;
  readonly line: number;
  /** The name of the attribute; null between tags. */
  readonly attribute: string | null;
  readonly text: string;
}

export interface SourceFile {
  readonly path: string;
  readonly code: readonly Code[];
  readonly markup: readonly MarkupText[];
}

const LEFT_OUT = /\.test\.ts$|\.d\.ts$|\/testing\/|\/kernel\/|\/words\/[a-z]{2}\//;

/** All files of src-core, src-main and src-renderer, by their paths from the root. */
export function sourceFiles(): readonly SourceFile[] {
  const root = new URL('../../../', import.meta.url);
  return ['src-core', 'src-main', 'src-renderer'].flatMap((room) =>
    readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
      .map((path) => `${room}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(ts|svelte)$/.test(path) && !LEFT_OUT.test(path))
      .map((path) => sourceFile(path, readFileSync(new URL(path, root), 'utf8'))),
  );
}

/** A file taken apart: its path says of which kind it is. */
export function sourceFile(path: string, text: string): SourceFile {
  const lineAt = (position: number) => text.slice(0, position).split('\n').length;
  const codeOf = (start: number, end: number, around = ['', ''], shownBy?: string): Code => ({
    path,
    line: lineAt(start),
    shownBy: shownBy ?? null,
    source: ts.createSourceFile(
      path.replace(/\.svelte$/, '.ts'),
      around.join(text.slice(start, end)),
      // Without comments: that is faster.
      { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    ),
  });
  if (!path.endsWith('.svelte')) return { path, code: [codeOf(0, text.length)], markup: [] };

  const code: Code[] = [];
  const markup: MarkupText[] = [];
  const walk = (node: SvelteNode, attribute: string | null): void => {
    if (node.type === 'Text') {
      markup.push({ path, line: lineAt(node.start), attribute, text: String(node.data) });
    }
    const within = /^(Attribute|StyleDirective)$/.test(node.type) ? String(node.name) : attribute;
    const shownBy = node.type === 'ExpressionTag' ? (attribute ?? '') : undefined;
    for (const [key, value] of Object.entries(node)) {
      const nodes = [value].flat().filter(isNode);
      // What Svelte hands to its parser of JavaScript; all else is its own.
      if (!IN_CODE.has(key)) nodes.forEach((child) => walk(child, within));
      else if (key === 'declaration')
        nodes.forEach(({ start, end }) => code.push(codeOf(start, end)));
      else nodes.forEach(({ start, end }) => code.push(codeOf(start, end, ['(', ')'], shownBy)));
    }
  };
  const { fragment, instance, module } = parse(text, { modern: true });
  for (const script of [module, instance]) {
    const { start, end } = (script?.content ?? {}) as Partial<SvelteNode>;
    if (start !== undefined && end !== undefined) code.push(codeOf(start, end));
  }
  walk(fragment as unknown as SvelteNode, null);
  return { path, code, markup };
}

interface SvelteNode extends Record<string, unknown> {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const IN_CODE = new Set(['expression', 'test', 'context', 'key', 'parameters', 'declaration']);

function isNode(value: unknown): value is SvelteNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
