import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault';
import { english } from '../words/english';

/** A fault as `place what was found | what was expected`. */
function faultOf(text: string): string {
  const fault = jsonFault(text);
  return fault ? `${fault.at} ${fault.found} | ${english.say(fault.expected)}` : 'none';
}

const A_VALUE = 'a value';
const A_KEY = 'a key in double quotes';

describe('the first fault', () => {
  it.each([
    ['', `0  | ${A_VALUE}`],
    [' \n', `2  | ${A_VALUE}`],
    ['[1, 2', '5  | a comma or ]'],
    ['[1 2]', '3 2 | a comma or ]'],
    ['[1,]', `3 ] | ${A_VALUE}`],
    ['[', `1  | ${A_VALUE} or ]`],
    ['[1, nan]', `4 nan | ${A_VALUE}`],
    ['[NaN]', `1 NaN | ${A_VALUE} or ]`],
    ['[-Infinity]', '2 Infinity | a digit'],
    ['[.5]', `1 .5 | ${A_VALUE} or ]`],
    ['[1.]', '3 ] | a digit'],
    ['[01]', '2 1 | a comma or ]'],
    ['[1e]', '3 ] | a digit'],
    ['[nulls]', '5 s | a comma or ]'],
    ['{sizes: 1}', `1 sizes | ${A_KEY} or }`],
    ["{'sizes': 1}", `1 ' | ${A_KEY} or }`],
    ['{“sizes”: 1}', `1 “ | ${A_KEY} or }`],
    ['{"a" 1}', '5 1 | a colon after the key'],
    ['{"a":1,}', `7 } | ${A_KEY}`],
    ['{"a":1]', '6 ] | a comma or }'],
    ['[1]]', '3 ] | nothing more'],
    ['["a', '3  | the double quote that closes a text'],
    ['["\t"]', '2 \t | \\n or similar instead of a control character in a text'],
    ['["\\N"]', '3 N | one of "\\/bfnrt after a backslash, or u and four hexadecimal digits'],
    [
      '["\\u12G4"]',
      '3 u12G4 | one of "\\/bfnrt after a backslash, or u and four hexadecimal digits',
    ],
    ['[🙂]', `1 🙂 | ${A_VALUE} or ]`],
  ])('of %s is told', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });
});

/** Whether the engine itself takes it. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('is there whenever the engine finds one, and only then', () => {
  const parts = fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"', '\\', 'a', '"k"', '"a":', 'true', 'null', ' ', '\n'],
    ...[
      '\t',
      '0',
      '1',
      '-',
      '+',
      '.',
      'e',
      'E5',
      '1.5',
      '\\u00e9',
      '\\n',
      '\u0001',
      '\u00a0',
      '\ufeff',
    ],
  );
  const broken = fc.array(parts, { maxLength: 12 }).map((some) => some.join(''));
  const cut = fc
    .tuple(fc.json({ maxDepth: 4 }), fc.nat(), parts)
    .map(([text, at, part]) => text.slice(0, at % (text.length + 1)) + part);
  fc.assert(
    fc.property(fc.oneof(broken, cut, fc.json({ maxDepth: 4 })), (text) => {
      expect(jsonFault(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 5000 },
  );
});
