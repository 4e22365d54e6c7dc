import { describe, expect, it } from 'vitest'
import {
  type Course,
  isAtEnd,
  nextPosition,
  type Pace,
  previousPosition,
  type StagePosition,
} from './stage-position'

/** Three steps with 3, 1 and 4 stages. */
const course = (pace: Pace): Course => ({ pace, last: 3, stagesAt: (step) => [0, 3, 1, 4][step] ?? 0 })

/** Every position from a start on until nothing changes, as `step.stage`. */
function walk(
  from: StagePosition,
  go: (position: StagePosition, course: Course) => StagePosition,
  pace: Pace,
): readonly string[] {
  const places = [from]
  for (;;) {
    const here = places.at(-1) as StagePosition
    const next = go(here, course(pace))
    if (next.step === here.step && next.stage === here.stage)
      return places.map(({ step, stage }) => `${step}.${stage}`)
    places.push(next)
  }
}

describe('nextPosition', () => {
  it('goes through whole steps', () => {
    expect(walk({ step: 0, stage: 0 }, nextPosition, 'all')).toEqual(['0.0', '1.3', '2.1', '3.4'])
  })

  it('goes through every stage of every step', () => {
    expect(walk({ step: 0, stage: 0 }, nextPosition, 'each')).toEqual([
      '0.0',
      '1.1',
      '1.2',
      '1.3',
      '2.1',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
    ])
  })

  it('stops where the number of the next step is covered, and elsewhere shows it', () => {
    const hiding: Course = { ...course('all'), coveredAt: (step) => (step === 2 ? undefined : 2) }
    expect(nextPosition({ step: 0, stage: 0 }, hiding)).toEqual({ step: 1, stage: 2 })
    expect(nextPosition({ step: 1, stage: 3 }, hiding)).toEqual({ step: 2, stage: 1 })
    expect(nextPosition({ step: 2, stage: 1 }, hiding)).toEqual({ step: 3, stage: 2 })
    expect(nextPosition({ step: 0, stage: 0 }, { ...hiding, pace: 'each' })).toEqual({ step: 1, stage: 1 })
    expect(previousPosition({ step: 2, stage: 1 }, hiding)).toEqual({ step: 1, stage: 3 })
  })

  it('shows the rest of the last step when the viewer switches to all at once', () => {
    expect(nextPosition({ step: 3, stage: 2 }, course('all'))).toEqual({ step: 3, stage: 4 })
  })
})

describe('previousPosition', () => {
  it('goes back the same way', () => {
    const last = { step: 3, stage: 4 }
    expect(walk(last, previousPosition, 'all')).toEqual(['3.4', '2.1', '1.3', '0.0'])
    expect(walk(last, previousPosition, 'each')).toEqual(
      walk({ step: 0, stage: 0 }, nextPosition, 'each').toReversed(),
    )
  })
})

describe('isAtEnd', () => {
  it('is true at the last stage of the last step', () => {
    expect(isAtEnd({ step: 3, stage: 4 }, course('each'))).toBe(true)
    expect(isAtEnd({ step: 3, stage: 3 }, course('each'))).toBe(false)
    expect(isAtEnd({ step: 2, stage: 1 }, course('each'))).toBe(false)
  })
})
