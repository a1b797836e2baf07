import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { build } from 'vite';
import { formulaFonts, formulas } from './formulas';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'knobs-formulas-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** What a page is built to that shows one formula. */
async function built(tex: string) {
  writeFileSync(join(folder, 'sum.tex'), tex);
  writeFileSync(
    join(folder, 'page.js'),
    "import 'katex/dist/katex.min.css'; import sum from './sum.tex'; document.body.innerHTML = sum;",
  );
  const outDir = join(folder, 'out');
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [formulas(), formulaFonts()],
    resolve: { alias: { katex: join(import.meta.dirname, '../node_modules/katex') } },
    build: { outDir, rolldownOptions: { input: join(folder, 'page.js') } },
  });
  const names = readdirSync(join(outDir, 'assets'));
  const read = (ending: string) => {
    const name = names.find((name) => name.endsWith(ending))!;
    return readFileSync(join(outDir, 'assets', name), 'utf8');
  };
  return { names, script: read('.js'), sheet: read('.css') };
}

it('turns TeX into HTML and MathML, and brings no code along', async () => {
  const { names, script } = await built('a + b\n');
  expect(script).toMatch(/<mi>a<\/mi><mo>\+<\/mo><mi>b<\/mi>/);
  expect(script).toContain('aria-hidden');
  expect(script.length).toBeLessThan(5000);
  expect(names.filter((name) => /\.(woff|ttf)$/.test(name))).toEqual([]);
  expect(names.filter((name) => name.startsWith('KaTeX_Math-Italic'))).toHaveLength(1);
});

it('gives the elements classes in place of styles, which the page’s policy does not allow', async () => {
  const { script, sheet } = await built('a + b');
  // KaTeX: <span class="strut" style="height:0.6667em;vertical-align:-0.0833em;"></span>
  const [, name] = /class=\\?"strut (tex-\w+)\\?"/.exec(script)!;
  const [, rule] = new RegExp(`\\.${name}\\{([^}]*)\\}`).exec(sheet)!;
  expect(rule.split(';').sort()).toEqual([
    'height:.6667em!important',
    'vertical-align:-.0833em!important',
  ]);
  expect(script).not.toMatch(/style=/);
});

it('gives a class to elements that have none, as those of fractions', async () => {
  const { script, sheet } = await built('\\frac{a}{b}');
  const names = [...script.matchAll(/<span class=\\?"(tex-\w+)\\?">/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(sheet).toContain(`.${name}{`);
  expect(script).not.toMatch(/style=/);
});

it('refuses what KaTeX can’t read, so that no page is built with it', async () => {
  await expect(built('\\frac{a')).rejects.toThrow(/KaTeX parse error/);
});
