import { expect, test } from 'vitest';
import {
  countLine,
  NONE,
  ONE_FAILED,
  playwrightCounts,
  runnerCounts,
  sum,
  vitestCounts,
} from './test-counts';

const file = { status: 'passed', assertionResults: [{}] };

test('vitest: todo counts as skipped', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 2,
    numPendingTests: 3,
    numTodoTests: 4,
    testResults: [file],
  };
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 7 });
});

test('vitest: a file that could not be loaded is a failure', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [
      file,
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 1, failed: 2, skipped: 0 });
});

test('Playwright: a flaky test is a failed test', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 4 };
  expect(playwrightCounts({ stats })).toEqual({ passed: 7, failed: 3, skipped: 4 });
});

test.each([
  ['no report', undefined, 0, ONE_FAILED],
  ['no test at all', NONE, 0, ONE_FAILED],
  ['only skipped tests', { ...NONE, skipped: 2 }, 0, { passed: 0, failed: 1, skipped: 2 }],
  ['a crash after the tests', { ...NONE, passed: 3 }, 1, { passed: 3, failed: 1, skipped: 0 }],
  ['a time-out', { ...NONE, passed: 3 }, 'timed out', { passed: 3, failed: 1, skipped: 0 }],
  ['failed tests', { ...NONE, failed: 2 }, 1, { ...NONE, failed: 2 }],
  ['passed tests', { ...NONE, passed: 3 }, 0, { ...NONE, passed: 3 }],
])('a runner with %s', (_what, counts, exitCode, expected) => {
  expect(runnerCounts(counts, exitCode)).toEqual(expected);
});

test('the count line is a sum', () => {
  const unit = { passed: 40, failed: 1, skipped: 2 };
  const e2e = { passed: 9, failed: 0, skipped: 9 };
  expect(countLine(sum([unit, e2e, ONE_FAILED]))).toBe('49 passed, 2 failed, 11 skipped');
});
