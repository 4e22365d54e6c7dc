import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../settings/settings'
import { keepAsking } from './keep-asking'
import { idleState, loadingState, stateAfter, type TrainingState } from './training-state'

const progress = {
  losses: Float64Array.of(1),
  accuracies: [],
  rateChanges: [],
  times: { trainingMs: 1, evaluationMs: 0 },
}
const goneOn = (state: TrainingState): TrainingState => stateAfter(state, { type: 'progress', progress })

/** A page whose run, time and answers are controlled by the test. */
function bench(first: TrainingState, isSlow = false) {
  let state = first
  let now = 0
  const listeners = new Set<() => void>()
  const waiting: { callback: () => void; delayMs: number }[] = []
  const answers: ((answer: string | undefined) => void)[] = []
  const heard: (string | undefined)[] = []
  const end = keepAsking<string>({
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask: () => new Promise((resolve) => answers.push(resolve)),
    hear: (answer) => heard.push(answer),
    isSlow: () => isSlow,
    nowMs: () => now,
    wait: (callback, delayMs) => {
      const entry = { callback, delayMs }
      waiting.push(entry)
      return () => waiting.splice(waiting.indexOf(entry), 1)
    },
  })
  return {
    heard,
    waiting,
    answers,
    end,
    become(next: TrainingState) {
      state = next
      for (const listener of listeners) listener()
    },
    async answer(text: string, takenMs = 10) {
      now += takenMs
      answers.at(-1)?.(text)
      await Promise.resolve()
    },
    waitOver: () => waiting.shift()?.callback(),
  }
}

const training = stateAfter(loadingState(defaultSettings, 'a'), { type: 'training' })
const paused = stateAfter(training, { type: 'paused' })

describe('keepAsking', () => {
  it('asks nothing and reports undefined if there is no net', () => {
    const page = bench(idleState)
    page.become(loadingState(defaultSettings, 'a'))
    expect(page.answers).toHaveLength(0)
    expect(page.heard).toEqual([undefined, undefined])
  })

  it('asks a paused run once', async () => {
    const page = bench(paused)
    await page.answer('net')
    page.waitOver()
    expect(page.heard).toEqual(['net'])
    expect(page.answers).toHaveLength(1)
  })

  it('asks a running run again after half a second, and a last time when it ends', async () => {
    const page = bench(training)
    const later = goneOn(training)
    page.become(later)
    expect(page.answers).toHaveLength(1)
    await page.answer('first')
    expect(page.waiting.map(({ delayMs }) => delayMs)).toEqual([490])
    page.become(goneOn(later))
    expect(page.answers).toHaveLength(1)
    page.waitOver()
    expect(page.answers).toHaveLength(2)
    page.become(stateAfter(goneOn(later), { type: 'finished' }))
    await page.answer('second')
    page.waitOver()
    await page.answer('last')
    page.waitOver()
    expect(page.heard).toEqual(['first', 'second', 'last'])
    expect(page.answers).toHaveLength(3)
  })

  it('asks a slow run again after a fifth of a second', async () => {
    const page = bench(training, true)
    await page.answer('first')
    expect(page.waiting.map(({ delayMs }) => delayMs)).toEqual([190])
  })

  it('leaves the worker seven eighths of its time if answers take long', async () => {
    const page = bench(training)
    await page.answer('slow', 200)
    expect(page.waiting.map(({ delayMs }) => delayMs)).toEqual([1600])
  })

  it('ignores an answer from the previous run', async () => {
    const page = bench(paused)
    page.become(loadingState({ ...defaultSettings, seed: 2 }, 'b'))
    await page.answer('of the run before')
    page.waitOver()
    expect(page.heard).toEqual([undefined])
  })

  it('does nothing after it has ended', async () => {
    const page = bench(training)
    page.end()
    page.become(goneOn(training))
    await page.answer('late')
    expect(page.heard).toEqual([])
    expect(page.waiting).toHaveLength(0)
  })
})
