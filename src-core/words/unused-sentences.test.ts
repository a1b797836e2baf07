import type { Node } from 'typescript';
import { expect, it } from 'vitest';
import { later } from './en/later';
import { start } from './en/start';
import { sourceFile, sourceFiles, ts, type SourceFile } from './testing/source-code';

/*
 * No sentence is in the catalogue that nothing says. An id is said where it is written whole, or put
 * together of parts that are written: `tool.${id}` says `tool.brush` if there is a 'brush' too.
 */

/** All of the code is read. */
const READING = 120_000;

it(
  'has no sentence that nothing says',
  () => {
    const ids = Object.keys({ ...start, ...later });
    expect(ids.length).toBeGreaterThan(1000);
    const written = writtenIn(sourceFiles());
    expect(ids.filter((id) => !isSaid(id, written))).toEqual([]);
  },
  READING,
);

it('knows what is said from what is not', () => {
  const files = [
    sourceFile(
      'a.ts',
      "import x from 'not.imported'; type Id = 'not.typed' & Other; say('ts.say');",
    ),
    sourceFile(
      'b.ts',
      "const PART = { all: 1, each: 'some' }; say(`list.${part}.about`, `${x}.free`);",
    ),
    sourceFile(
      'C.svelte',
      `<script lang="ts">const id: Id = 'script.id';</script>
      <Field label={a ? say('either') : say('or')} id="attribute" {@attach hint(say('attached'))} />
      {#each ['item'] as const as id (id)}{say(\`each.\${id}\`)}{:else}{say('none')}{/each}
      {#snippet row(id = 'given')}{@const text = say('const')}{text}{/snippet}`,
    ),
  ];
  const written = writtenIn(files);
  const said = [
    ...['ts.say', 'list.all.about', 'list.each.about', 'list.some.about', 'script.id', 'either'],
    ...['or', 'attribute', 'attached', 'each.item', 'none', 'given', 'const'],
  ];
  expect(said.filter((id) => !isSaid(id, written))).toEqual([]);
  const unsaid = [
    'not.imported',
    'not.typed',
    'list.few.about',
    'list.all',
    'all.free',
    'each.row',
  ];
  expect(unsaid.filter((id) => isSaid(id, written))).toEqual([]);
});

interface Written {
  /** Texts outside of types: what may be a whole id. */
  readonly values: Set<string>;
  /** All texts, and names of properties: what may stand in a hole. */
  readonly parts: Set<string>;
  /** Texts with holes, as what may be an id. */
  readonly templates: Map<string, RegExp>;
}

function writtenIn(files: readonly SourceFile[]): Written {
  const written: Written = { values: new Set(), parts: new Set(), templates: new Map() };
  const walk = (node: Node, inType = false): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) {
      written.parts.add(node.text);
      if (!inType) written.values.add(node.text);
    } else if (ts.isTemplateExpression(node)) {
      const texts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
      const parts = texts.map(({ text }) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const pattern = `^${parts.join('(.+)')}$`;
      if (/^\w/.test(node.head.text)) written.templates.set(pattern, new RegExp(pattern));
    } else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      written.parts.add(node.name.text);
    }
    ts.forEachChild(node, (child) => walk(child, ts.isLiteralTypeNode(node)));
  };
  for (const { code, markup } of files) {
    for (const { source } of code) walk(source);
    for (const { text } of markup) {
      written.values.add(text);
      written.parts.add(text);
    }
  }
  return written;
}

function isSaid(id: string, written: Written): boolean {
  return written.values.has(id) || isMade(id, written);
}

/** Whether it can be put together of what is written. */
function isMade(text: string, written: Written): boolean {
  return [...written.templates.values()].some((template) => {
    const [, ...holes] = template.exec(text) ?? [];
    return (
      holes.length > 0 && holes.every((hole) => written.parts.has(hole) || isMade(hole, written))
    );
  });
}
