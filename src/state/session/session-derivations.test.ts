import { describe, expect, it } from 'vitest'
import { lessonById } from '../../lessons/all'
import { required } from '../../lib/required'
import { parseLink } from '../link/parse-link'
import { openSession } from '../testing/open-session'
import { courseOf, coveredStagesAt, derivationsAt, derivationsIfAny } from './session-derivations'
import { nextPosition, previousPosition } from './stage-position'

const session = openSession(
  required(lessonById('chain-rule'), 'the first lesson'),
  parseLink('#/lesson/chain-rule').link,
)

/** A session from whose values nothing can be derived. */
const broken = { ...session, trace: { ...session.trace }, run: { ...session.run, values: [] } }

describe('a course', () => {
  it('has the stages of every derivation', () => {
    expect(derivationsIfAny(session, 1)).toBe(derivationsAt(session, 1))
    expect(courseOf(session, 'each').stagesAt(1)).toBeGreaterThan(0)
  })

  it('covers a number until the last stage of its derivation, where that is not all of it', () => {
    expect(derivationsAt(session, 1).map(({ stages }) => stages.length)).toEqual([3])
    expect([0, 1, 3, 5].map((step) => coveredStagesAt(session, step))).toEqual([undefined, 2, undefined, 2])
    expect(courseOf(session, 'all', true).coveredAt?.(1)).toBe(2)
    expect(courseOf(session, 'all').coveredAt).toBeUndefined()
  })

  it('skips over steps that cannot be derived, as if they had no stages', () => {
    expect(() => derivationsAt(broken, 1)).toThrow()
    expect(derivationsIfAny(broken, 1)).toEqual([])
    const course = courseOf(broken, 'all')
    expect(nextPosition({ step: 0, stage: 0 }, course)).toEqual({ step: 1, stage: 0 })
    expect(previousPosition({ step: 2, stage: 0 }, course)).toEqual({ step: 1, stage: 0 })
  })
})
