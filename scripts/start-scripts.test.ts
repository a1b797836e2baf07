import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startScripts } from './start-scripts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knobs-start-'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

it('finds what the page starts with, and not what comes later', () => {
  write('index.html', '<script type="module" crossorigin src="./assets/index-1.js"></script>');
  write('assets/index-1.js', 'import{a}from"./start-1.js";n(()=>import(`./App-1.js`),[]);');
  write(
    'assets/start-1.js',
    'const l=()=>import("./en-start-1.js"),m=()=>import("./de-start-1.js")',
  );
  write(
    'assets/App-1.js',
    'import "./shared-1.js";export{b as c}from"./start-1.js";import("./Later-1.js")',
  );
  write('assets/shared-1.js', '');
  write('assets/Later-1.js', 'import{d}from"./chart-1.js";');
  write('assets/chart-1.js', '');
  write('assets/en-start-1.js', '');
  write('assets/de-start-1.js', '');
  write('assets/en-later-1.js', '');
  write('assets/workbench-worker-a_B-1.js', 'import("./registry-1.js")');
  write('assets/evaluator-worker-1.js', '');
  write('assets/registry-1.js', '');
  const common = [
    'index-1',
    'start-1',
    'App-1',
    'shared-1',
    'workbench-worker-a_B-1',
    'evaluator-worker-1',
  ];
  const files = (...names: string[]) => names.map((name) => `assets/${name}.js`).sort();
  expect(startScripts(folder).sort()).toEqual(files(...common, 'en-start-1'));
  expect(startScripts(folder, 'de').sort()).toEqual(files(...common, 'de-start-1'));
});

it('says so when there is no page', () => {
  write('index.html', '<p>Nothing</p>');
  expect(() => startScripts(folder)).toThrow('No entry was found');
});
