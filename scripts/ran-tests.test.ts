import { expect, test } from 'vitest'
import { failedLines, playwrightTests, slowestLines, vitestTests } from './ran-tests'

test('a Vitest report names each test, and gives no time to a skipped one', () => {
  const report = {
    testResults: [
      { assertionResults: [{ fullName: 'add sums', status: 'failed', duration: 12.5 }] },
      {
        assertionResults: [
          { fullName: 'add waits', status: 'passed', duration: null },
          { fullName: 'add rests', status: 'skipped' },
        ],
      },
    ],
  }
  expect(vitestTests(report)).toEqual([
    { name: 'add sums', durationMs: 12.5, hasFailed: true },
    { name: 'add waits', durationMs: 0, hasFailed: false },
    { name: 'add rests', durationMs: 0, hasFailed: false },
  ])
})

test('a Playwright report names each test, including those in groups, all tries together', () => {
  const spec = (title: string, ok: boolean, ...durations: number[]) => ({
    file: 'a.spec.ts',
    title,
    ok,
    tests: [{ results: durations.map((duration) => ({ duration })) }],
  })
  const report = {
    suites: [
      { specs: [spec('one', true, 1000)], suites: [{ specs: [spec('two', false, 200, 300)] }] },
      { suites: [] },
    ],
  }
  expect(playwrightTests(report)).toEqual([
    { name: 'a.spec.ts: one', durationMs: 1000, hasFailed: false },
    { name: 'a.spec.ts: two', durationMs: 500, hasFailed: true },
  ])
})

const tests = [
  { name: 'quick', durationMs: 4, hasFailed: true },
  { name: 'slowest', durationMs: 12_340, hasFailed: false },
  { name: 'slow', durationMs: 2000, hasFailed: false },
]

test('the slowest come first, as many as requested', () => {
  expect(slowestLines(tests, 2)).toEqual(['  12.3 s  slowest', '   2.0 s  slow'])
})

test('those that failed are named', () => {
  expect(failedLines(tests)).toEqual(['        quick'])
})
