import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that the JavaScript the page starts with may be, in bytes when packed with gzip. */
export const MOST_AT_START = 215_000;

/**
 * The JavaScript that must be there before the page is shown and can be used, in a folder that the
 * page was built into: the entry and what it fetches at once, the words in one language, the first
 * view, the workers, and all that these import. What is fetched after the first paint or when it is wanted is not in it.
 * @returns paths from the folder
 */
export function startScripts(folder: string, language = 'en'): string[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const entry = /<script type="module"[^>]* src="\.\/(assets\/[^"]+)"/.exec(html)?.[1];
  if (!entry) throw new Error(`No entry was found in ${folder}/index.html.`);
  const others = readdirSync(join(folder, 'assets')).filter((name) =>
    new RegExp(`^(${language}-start|TuneView|(workbench|evaluator)-worker)-[^.]+\\.js$`).test(name),
  );
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const name of imported(readFileSync(join(folder, path), 'utf8'))) add(`assets/${name}`);
  };
  add(entry);
  for (const name of fetched(readFileSync(join(folder, entry), 'utf8'))) add(`assets/${name}`);
  for (const name of others) add(`assets/${name}`);
  return [...found];
}

/** How many bytes a built file has when it is packed with gzip, as a server sends it. */
export function packedSize(folder: string, path: string): number {
  return gzipSync(readFileSync(join(folder, path))).length;
}

/** Names of the files that a built one imports. */
function imported(code: string): string[] {
  return [...code.matchAll(/(?:\bimport|\bfrom)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(
    ([, name]) => name!,
  );
}

/** Names of the files that a built one fetches by and by. */
function fetched(code: string): string[] {
  return [...code.matchAll(/\bimport\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g)].map(
    ([, name]) => name!,
  );
}
