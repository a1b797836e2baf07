import type { Node } from 'typescript';
import { expect, it } from 'vitest';
import { givenNameOf } from './given-names';
import { sourceFile, sourceFiles, ts, type Code, type SourceFile } from './testing/source-code';

/*
 * What a person reads stands in the catalogue, where other languages find it, and not in the code.
 * Whatever is shown is looked at, and whatever else looks like words.
 */

/** What looks like words, but is the same in every language, or is read by no person. */
const ALLOWED = [
  // What languages call themselves.
  ...['English', 'Deutsch', 'Español'],
  // Operations in ONNX files.
  ...['Dropout', 'Flatten', 'Gemm', 'Identity', 'Relu', 'Reshape', 'Sigmoid', 'Softmax', 'Tanh'],
  // How keys are written in `keys`, and what Electron calls Ctrl or ⌘; `key.` words them.
  ...['Alt', 'CmdOrCtrl', 'Ctrl', 'Mod', 'Shift'],
  // Databases, locks and threads.
  ...['unsaved work', 'knobs unsaved work …', 'knobs recent files', 'evaluator helper'],
  // Which of a few things is meant, as types list them.
  ...['as known', 'in memory', 'first key', 'first value', 'Malformed'],
  // What sets of digits are called where nothing shows it.
  ...['MNIST digits', 'own digits'],
  // What a page that is not Knobs' own is told.
  'Knobs takes requests from its own page only.',
  // CSS.
  ...['input, select', '(prefers-color-scheme: dark)'],
];

/** The command line speaks English; the others run while Knobs is built. */
const LEFT_OUT = /^src-main\/command-line\/|^src-renderer\/vite/;

/** All of the code is read. */
const READING = 120_000;

it(
  'no text that a person reads is written in the code',
  () => {
    const files = sourceFiles().filter(({ path }) => !LEFT_OUT.test(path));
    const found = files
      .flatMap(textsIn)
      .filter(({ text }) => !ALLOWED.includes(text) && !isGiven(text));
    expect(found.map(({ path, line, text }) => `${path}:${line} ${text}`)).toEqual([]);
  },
  READING,
);

it('finds such text wherever it is', () => {
  const files = [
    sourceFile(
      'A.svelte',
      `<script lang="ts">const fault = $derived(stem === '' ? 'a name is missing' : null);</script>
      <p class="small text">typed</p><Field about="two words" label="labelled" title={yes ? 'given' : say('no.id')} />
      {isOn ? 'shown' : \`\${count} told\`}{#each all as one (one)}<b>{one.name ?? 'each'}</b>{/each}
      <input placeholder="placed" aria-label={\`named \${name}\`} {@attach hint('Hinted')} />`,
    ),
    sourceFile(
      'a.ts',
      `throw new KnobsError('plain', { text: 'thrown' }); dialog.showErrorBox('boxed', text);
      const item = { label: 'menu', click: () => open('not shown'.length) }; tell('Told');
      node.textContent = 'assigned'; node.title = \`\${count} titled\`; return 'A sentence.';`,
    ),
  ];
  const found = files.flatMap(textsIn).map(({ text }) => text);
  const texts = [
    'a name is missing',
    'two words',
    'typed',
    'labelled',
    'given',
    'shown',
    '… told',
    'each',
  ];
  const others = ['placed', 'named …', 'Hinted', 'thrown', 'boxed', 'menu', 'not shown', 'Told'];
  const more = ['assigned', '… titled', 'A sentence.'];
  expect(found.sort()).toEqual([...texts, ...others, ...more].sort());
});

it('takes no code for text', () => {
  const files = [
    sourceFile(
      'A.svelte',
      `<script lang="ts">import x from 'two words'; type Kind = 'one kind' | 'Other';</script>
      <p class="two words" style:left="calc(1px + 2em)">{say('some.id')} × {kind === 'Some' ? 1 : 2}</p>
      <Button label={say('button.ok')} keys="Mod+Enter" kind="weights" title={word(x)} />`,
    ),
    sourceFile(
      'a.ts',
      `throw new RangeError('Not so many layers.'); console.warn('This went wrong:', error);
      switch (key) { case 'Enter': map['two words'] = { 'Content Type': 1, keys: ['Delete'] }; }
      const message = { message: 'some.id' }; v.check(isIt, 'Expected more.'); a.includes('Some');`,
    ),
  ];
  expect(files.flatMap(textsIn)).toEqual([]);
});

interface Found {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** What a person reads or hears: attributes, properties, and what is assigned to. */
const SHOWN =
  /^(title|alt|placeholder|label|message|detail|text|heading|caption|buttons|sublabel|toolTip|textContent|innerText|value[Tt]ext|description|aria-?([Ll]abel|[Dd]escription|[Rr]ole[Dd]escription|[Vv]alue[Tt]ext|placeholder))$/;
/** What shows its arguments to a person. */
const SHOWING =
  /(^|\.)(dialog\.show\w*|alert|confirm|prompt|fillText|setTitle|setToolTip|Notification)$/;
/** What is said to programmers: in logs, and where a door refuses what no page of Knobs sends. */
const UNSEEN = /^((Range|Type)?Error|console\.\w+|v\.\w+|Symbol|\w*\.(includes|startsWith))$/;
/** Which keys are meant; `key.` in the catalogue is what they are called. */
const KEYS = /^(key|keys|macKeys|menuKeys)$/;

/** A word: what is shown may not even have one. */
const WORD = /\p{L}{2}/u;
/** Several, or one with a capital letter. */
const WORDS = /\p{L}\p{P}* \p{P}*\p{L}{2}|^\p{Lu}\p{Ll}+$/u;
/** The id of a sentence; and what only computers read: markup, styles, headers, colours. */
const NO_WORDS = /^[a-z]\w*(\.\w+)+$|[<>{}[\]="]|'.*'|\w\/\w+; |^#/;

function textsIn({ path, code, markup }: SourceFile): Found[] {
  const inMarkup = markup
    .filter(({ attribute, text }) => isWords(text, attribute === null || SHOWN.test(attribute)))
    .filter(({ attribute }) => attribute !== 'class')
    .map(({ line, text }) => ({ path, line, text: text.trim() }));
  return [...inMarkup, ...code.flatMap(textsInCode)];
}

function textsInCode({ path, line, shownBy, source }: Code): Found[] {
  const found: Found[] = [];
  const walk = (node: Node, isShown: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = textOf(node);
    if (text !== null && isWords(text, isShown)) {
      const { line: below } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ path, line: line + below, text });
    }
    ts.forEachChild(node, (child) => {
      const showing = isShownIn(child, node, isShown);
      if (showing !== null) walk(child, showing);
    });
  };
  walk(source, shownBy !== null && (shownBy === '' || SHOWN.test(shownBy)));
  return found;
}

function isWords(text: string, isShown: boolean): boolean {
  // The program has one name everywhere.
  const others = text.replace(/\bKnobs\b/g, '');
  return (isShown ? WORD : WORDS).test(others) && !NO_WORDS.test(text);
}

/** Whether it is a name that is kept in English, and worded where it is shown. */
function isGiven(text: string): boolean {
  return givenNameOf(text.replace('…', '1')) !== null;
}

/** A text as it is written, with `…` for each value; null for what is none. */
function textOf(node: Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join('…');
}

/** What is called: `tell`, `dialog.showErrorBox`; `.includes` of what has no name. */
function nameOf(called: Node): string {
  if (ts.isIdentifier(called)) return called.text;
  if (!ts.isPropertyAccessExpression(called)) return '';
  const { expression, name } = called;
  return `${ts.isIdentifier(expression) ? expression.text : ''}.${name.text}`;
}

/** Whether a part of something is shown; null if nobody ever sees it. */
function isShownIn(part: Node, whole: Node, isShown: boolean): boolean | null {
  if (ts.isCallExpression(whole) || ts.isNewExpression(whole)) {
    const called = nameOf(whole.expression);
    if (UNSEEN.test(called)) return null;
    return part !== whole.expression && SHOWING.test(called);
  }
  if (ts.isPropertyAssignment(whole)) {
    const name = ts.isComputedPropertyName(whole.name) ? '' : whole.name.text;
    if (part === whole.name || KEYS.test(name)) return null;
    return SHOWN.test(name);
  }
  if (ts.isBinaryExpression(whole)) {
    const { kind } = whole.operatorToken;
    if (COMPARING.has(kind)) return null;
    if (kind !== ts.SyntaxKind.EqualsToken) return isShown;
    const { left } = whole;
    return ts.isPropertyAccessExpression(left) && part !== left && SHOWN.test(left.name.text);
  }
  if (ts.isCaseClause(whole)) return part === whole.expression ? null : false;
  if (ts.isElementAccessExpression(whole)) return part === whole.argumentExpression ? null : false;
  if (ts.isConditionalExpression(whole)) return part !== whole.condition && isShown;
  return isShown && !ts.isFunctionLike(whole) && !ts.isPropertyAccessExpression(whole);
}

const COMPARING = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.InKeyword,
]);
