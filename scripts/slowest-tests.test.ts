import { expect, test } from 'vitest'
import { playwrightTimes, slowestLines, vitestTimes } from './slowest-tests'

test('a Vitest report gives the time of each test, and none for a skipped one', () => {
  const report = {
    testResults: [
      { assertionResults: [{ fullName: 'add sums', duration: 12.5 }] },
      { assertionResults: [{ fullName: 'add waits', duration: null }, { fullName: 'add rests' }] },
    ],
  }
  expect(vitestTimes(report)).toEqual([
    { name: 'add sums', durationMs: 12.5 },
    { name: 'add waits', durationMs: 0 },
    { name: 'add rests', durationMs: 0 },
  ])
})

test('a Playwright report gives the time of each test, including those in groups, all tries together', () => {
  const spec = (file: string, title: string, ...durations: number[]) => ({
    file,
    title,
    tests: [{ results: durations.map((duration) => ({ duration })) }],
  })
  const report = {
    suites: [
      { specs: [spec('a.spec.ts', 'one', 1000)], suites: [{ specs: [spec('a.spec.ts', 'two', 200, 300)] }] },
      { suites: [] },
    ],
  }
  expect(playwrightTimes(report)).toEqual([
    { name: 'a.spec.ts: one', durationMs: 1000 },
    { name: 'a.spec.ts: two', durationMs: 500 },
  ])
})

test('the slowest come first, as many as requested', () => {
  const times = [
    { name: 'quick', durationMs: 4 },
    { name: 'slowest', durationMs: 12_340 },
    { name: 'slow', durationMs: 2000 },
  ]
  expect(slowestLines(times, 2)).toEqual(['  12.3 s  slowest', '   2.0 s  slow'])
})
