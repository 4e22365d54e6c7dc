import { afterEach, describe, expect, it } from 'vitest'
import { stageAt, stageStore } from './stage-store'

afterEach(() => stageStore.setState(stageStore.getInitialState(), true))

const shown = (step: number): number => stageAt(stageStore.getState(), step, 4)

describe('stageAt', () => {
  it('is every stage, until one by one is chosen and a step is entered', () => {
    const { choosePace, reach } = stageStore.getState()
    expect(shown(5)).toBe(4)
    choosePace('each')
    expect(shown(5)).toBe(4)
    reach({ step: 5, stage: 2 })
    expect([shown(5), shown(6)]).toEqual([2, 4])
    reach({ step: 5, stage: 9 })
    expect(shown(5)).toBe(4)
  })
})
