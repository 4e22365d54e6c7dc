import { describe, expect, it } from 'vitest'
import { lookIntervalMs, SilenceWatch } from './silence-watch'

function openWatch() {
  let clockMs = 0
  let silences = 0
  const watch = new SilenceWatch({ limitMs: () => 10_000, onSilent: () => silences++, nowMs: () => clockMs })
  const pass = (ms: number) => {
    clockMs += ms
  }
  const lookFor = (ms: number) => {
    for (let passed = 0; passed < ms; passed += lookIntervalMs) {
      pass(lookIntervalMs)
      watch.look()
    }
    return silences
  }
  return { watch, pass, lookFor }
}

describe('SilenceWatch', () => {
  it('reports a silence that lasts', () => {
    const { watch, lookFor } = openWatch()
    watch.heard()
    expect(lookFor(10_000)).toBe(0)
    expect(lookFor(2000)).toBe(1)
  })

  it('waits as long as it takes for a worker that is still loading', () => {
    const { watch, lookFor } = openWatch()
    expect(lookFor(60_000)).toBe(0)
    watch.heard()
    expect(lookFor(12_000)).toBe(1)
  })

  it('is satisfied with an occasional sign of life', () => {
    const { watch, lookFor } = openWatch()
    for (let i = 0; i < 5; i++) {
      expect(lookFor(8000)).toBe(0)
      watch.heard()
    }
  })

  it('does not mistake its own sleep for silence', () => {
    const { watch, pass, lookFor } = openWatch()
    watch.heard()
    pass(3_600_000)
    expect(lookFor(10_000)).toBe(0)
    expect(lookFor(4000)).toBe(1)
  })
})
