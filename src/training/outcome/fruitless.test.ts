import { describe, expect, it } from 'vitest'
import { barren, fruitful } from '../testing/barren-settings'
import { expectBarren, expectFruitful } from '../testing/expect-outcome'
import { realRun } from '../testing/real-run'
import { fruitless } from './fruitless'
import { fruitlessSentence } from './fruitless-sentence'
import { learnedNothing } from './learned-nothing'

/** One of each cause; the long tests train all of them. */
const sample = barren.filter(([, cause], i) => barren.findIndex((each) => each[1] === cause) === i)

describe('a run that learned nothing', () => {
  it.each(sample)('%j: %s', (...each) => expectBarren(each))

  it('has an unclear cause if nothing that is known explains it', () => {
    const run = realRun()
    const guessing = new Float64Array(600).fill(Math.LN10)
    const history = { ...run.history, losses: { buffer: guessing, length: 600 } }
    const seen = fruitless({ ...run, history })
    expect(seen).toEqual({ cause: 'unclear' })
    expect(fruitlessSentence(run, seen).en).toMatch(/settings of the lecture/)
  })

  it('was told a rate that was raised later: that one counts', () => {
    const run = realRun({ learningRate: 3 })
    const history = { ...run.history, rateChanges: [{ iteration: 9, learningRate: 3 }] }
    const settings = { ...run.settings, learningRate: 0.1 }
    expect(fruitless({ ...run, settings, history })).toMatchObject({ cause: 'killed', rate: 3 })
  })
})

it.each(fruitful.slice(0, 4))('%j: is not said to have learned nothing', expectFruitful)

it('nothing is said of a run that was not measured after its last iteration', () => {
  const { history } = realRun({ iterations: 20 })
  expect(learnedNothing(history)).toBe('loss')
  expect(learnedNothing({ ...history, accuracies: history.accuracies.slice(0, 1) })).toBeUndefined()
})
