import { expect, test } from 'vitest'
import { countLine, countPlaywright, countResults, countVitest } from './count-results'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((status) => ({ status })),
})

test('a Vitest report gives its tests, with to-do tests among the skipped', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [file('passed', 'passed'), file('failed', 'passed', 'failed')],
  }
  expect(countVitest(report)).toEqual({ passed: 7, failed: 1, skipped: 3 })
})

test('a test file that could not be loaded is a failure, although it has no tests', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [file('passed', 'passed'), file('failed')],
  }
  expect(countVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

test('a Playwright report gives its tests; a flaky one and an error outside them are failures', () => {
  const stats = { expected: 20, unexpected: 2, flaky: 1, skipped: 4 }
  expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 20, failed: 3, skipped: 4 })
  expect(countPlaywright({ stats, errors: [{ message: 'the server did not start' }] }).failed).toBe(4)
})

test('checks that are not runners add nothing if they pass, and 1 to the failures if not', () => {
  const unit = { ok: true, tests: { passed: 30, failed: 0, skipped: 1 } }
  const browser = { ok: true, tests: { passed: 12, failed: 0, skipped: 0 } }
  expect(countResults([{ ok: true }, unit, browser])).toEqual({ passed: 42, failed: 0, skipped: 1 })
  expect(countResults([{ ok: false }, unit, browser])).toEqual({ passed: 42, failed: 1, skipped: 1 })
})

test('a failed runner adds only its failed tests, or 1 if its report is missing or shows none', () => {
  expect(countResults([{ ok: false, tests: { passed: 5, failed: 2, skipped: 0 } }]).failed).toBe(2)
  expect(countResults([{ ok: false }]).failed).toBe(1)
  expect(countResults([{ ok: false, tests: { passed: 5, failed: 0, skipped: 0 } }])).toEqual({
    passed: 5,
    failed: 1,
    skipped: 0,
  })
})

test('the closing line mentions the skipped only if there are any', () => {
  expect(countLine({ passed: 42, failed: 0, skipped: 0 })).toBe('42 passed, 0 failed')
  expect(countLine({ passed: 42, failed: 1, skipped: 3 })).toBe('42 passed, 1 failed, 3 skipped')
})
