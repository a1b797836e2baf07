import { builtinModules } from 'node:module';
import js from '@eslint/js';
import type { Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const tests = ['**/*.test.ts'];

/**
 * The rooms of src-core, from the ground up: each may import those before it, and none after it. What
 * lies in no room but directly in src-core may be imported from everywhere, and itself imports words
 * alone.
 */
const ROOMS = [
  'words',
  'bytes',
  'text',
  'threads',
  'network',
  'digits',
  'evaluator',
  'grid',
  'document',
  'drawing',
  'fits',
  'stencils',
  'surgery',
  'choice',
  'compare',
  'explain',
  'readings',
  'formats',
  'recovery',
  'workbench',
  'questions',
  'pictures',
  'files',
  'protocol',
];

const node = {
  regex: `^(node:.*|${builtinModules.join('|')})$`,
  message: 'Node is out of reach here.',
};
const electron = { regex: '^electron(/|$)', message: 'Electron is out of reach here.' };
const svelteItself = { regex: '^svelte(/|$)', message: 'The core knows no user interface.' };

/** A rule against imports from other folders of the project, and from what a folder cannot reach. */
function boundary(
  folders: string[],
  ...others: { regex: string; message: string }[]
): Partial<Linter.RulesRecord> {
  const inside = folders.map((folder) => ({
    regex: `(^|/)${folder}(/|$)`,
    message: `Nothing here may know ${folder}.`,
  }));
  return { 'no-restricted-imports': ['error', { patterns: [...inside, ...others] }] };
}

const outsideCore = ['src-main', 'src-renderer', 'e2e', 'scripts', 'bench'];

/** A room's rule: nothing from outside the core, nor from the rooms above it. */
function roomBoundary(room: string, i: number): Linter.Config {
  const above = ROOMS.slice(i + 1).map((other) => ({
    regex: `^(\\.\\./)+${other}/`,
    message: `${room} lies below ${other}: see ROOMS in eslint.config.ts.`,
  }));
  return {
    files: [`src-core/${room}/**`],
    ignores: [...tests, '**/testing/**'],
    rules: boundary(outsideCore, node, electron, svelteItself, ...above),
  };
}

/** What every room may import must not lead up into one. */
const belowAllRooms: Linter.Config = {
  files: ['src-core/*.ts'],
  ignores: tests,
  rules: boundary(outsideCore, node, electron, svelteItself, {
    regex: '^\\./(?!words/).*/',
    message: 'What lies directly in src-core imports words alone: see ROOMS in eslint.config.ts.',
  }),
};

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'test-results/', 'playwright-report/', '**/*.generated.ts']),
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser }, globals: globals.browser },
  },
  {
    rules: {
      // Lines as `wc -l` counts them: what is longer is more than one thing.
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      // The type checker does this better.
      'no-undef': 'off',
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Take a seed, see src-core/network/random.ts.',
        },
      ],
      // `const { unwanted: _, ...kept } = all` is how a property is left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['e2e/**'],
    rules: {
      // Playwright wants a fixture without dependencies to say so with an empty pattern.
      'no-empty-pattern': 'off',
      // What is read once may be read before the page shows it.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.name="expect"] > AwaitExpression.arguments',
          message: 'Wait for it: expect(locator), or expect.poll(() => …).',
        },
      ],
    },
  },
  {
    files: ['src-core/**'],
    ignores: [...tests, '**/testing/**'],
    rules: boundary(outsideCore, node, electron, svelteItself),
  },
  belowAllRooms,
  ...ROOMS.map(roomBoundary),
  {
    files: ['src-main/**'],
    rules: boundary(['src-renderer', 'e2e', 'scripts', 'bench']),
  },
  {
    files: ['scripts/**'],
    rules: boundary(['src-renderer', 'e2e', 'bench']),
  },
  {
    files: ['e2e/**', 'bench/**'],
    rules: boundary(['src-main', 'src-renderer']),
  },
  {
    files: ['src-renderer/**'],
    ignores: [...tests, 'src-renderer/vite.config.ts', 'src-renderer/vite-settings.ts'],
    rules: boundary(['src-main', 'e2e', 'scripts', 'bench'], node, electron),
  },
);
