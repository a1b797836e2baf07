import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What is made, or fetched. */
const LEFT_OUT = ['.git', 'node_modules', 'out', 'test-results'];

/** What a name stands for that is none: `draw-….ts`. */
const PATTERN = /[…*<>\s]|^x\./;

it.each(['README.md', 'CONTRIBUTING.md'])(
  '%s names only files and folders that are there',
  (doc) => {
    const there = ['', ...paths().flatMap((path) => [path, `${path}/`])];
    const named = [...readFileSync(doc, 'utf8').matchAll(/`([^`\n]+)`/g)]
      .map(([, name]) => name)
      .filter((name) => /\.(ts|svelte|md|css|json|mjs)$|\/$/.test(name) && !PATTERN.test(name));
    expect(named.length).toBeGreaterThan(doc === 'README.md' ? 0 : 50);
    const missing = named.filter(
      (name) => !there.some((path) => path === name || path.endsWith(`/${name}`)),
    );
    expect(missing).toEqual([]);
  },
);

function paths(): string[] {
  return readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .flatMap((top) => [top.name, ...(top.isDirectory() ? within(top.name) : [])]);
}

function within(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => !path.includes('/node_modules/'));
}
