import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/* One name for one thing: whoever searches for a name finds what it means, and only that. */

/** What the desktop and the page each have of their own, under one name because it is one thing. */
const IN_BOTH_HOSTS = ['loadDigits', 'paintPng', 'say', 'setUpRecovery', 'speak', 'speech', 'word'];

const ROOMS = ['src-core', 'src-main', 'src-renderer'];

/**
 * Tests; what is compiled for the evaluator's kernel, which is a program of its own; and the
 * languages, each of which exports what English does.
 */
const LEFT_OUT = /\.test\.ts$|\.d\.ts$|\/kernel\/|^src-core\/words\/[a-z]{2}\//;

test('no name is exported twice for two things', () => {
  const places = new Map<string, string[]>();
  for (const path of sources()) {
    for (const name of exportedNames(path)) places.set(name, [...(places.get(name) ?? []), path]);
  }
  expect(places.size).toBeGreaterThan(1000);
  const twice = [...places].filter(([, paths]) => paths.length > 1);
  expect(twice.filter(([name]) => !IN_BOTH_HOSTS.includes(name))).toEqual([]);
});

test('what both hosts have is in each of them once', () => {
  for (const name of IN_BOTH_HOSTS) {
    const rooms = sources()
      .filter((path) => exportedNames(path).includes(name))
      .map((path) => path.split('/')[0]);
    expect([name, ...rooms.sort()]).toEqual([name, 'src-main', 'src-renderer']);
  }
});

function sources(): string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .map((path) => `${room}/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.ts') && !LEFT_OUT.test(path)),
  );
}

/** Names that a module declares and exports; not those it passes on. */
function exportedNames(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    }
    const { name } = statement as ts.DeclarationStatement;
    return name ? [name.text] : [];
  });
}
