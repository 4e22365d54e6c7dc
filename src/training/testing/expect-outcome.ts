import { expect } from 'vitest'
import { fruitless } from '../outcome/fruitless'
import { fruitlessSentence } from '../outcome/fruitless-sentence'
import { learnedNothing } from '../outcome/learned-nothing'
import type { barren, Choices } from './barren-settings'
import { realRun } from './real-run'

/** Trains with settings with which a net learns nothing, and expects to be told why. */
export function expectBarren([choices, cause, en, ko]: (typeof barren)[number]): void {
  const run = realRun(choices)
  expect(learnedNothing(run.history)).toBeDefined()
  const seen = fruitless(run)
  expect(seen.cause).toBe(cause)
  const sentence = fruitlessSentence(run, seen)
  expect(sentence.en).toMatch(/^The net has learned next to nothing: its (train accuracy|loss) is [\d.]+,/)
  expect(sentence.en).toMatch(en)
  expect(sentence.ko).toMatch(/^신경망이 거의 학습하지 못했습니다/)
  expect(sentence.ko).toMatch(ko)
}

/** Trains with settings with which a net learns, and expects that it is not said to have learned nothing. */
export const expectFruitful = (choices: Choices): void =>
  expect(learnedNothing(realRun(choices).history)).toBeUndefined()
