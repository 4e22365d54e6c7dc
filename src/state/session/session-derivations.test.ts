import { describe, expect, it } from 'vitest'
import { lessonById } from '../../lessons/all'
import { required } from '../../lib/required'
import { parseLink } from '../link/parse-link'
import { openSession } from '../testing/open-session'
import { courseOf, derivationsAt, derivationsIfAny } from './session-derivations'
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

  it('skips over steps that cannot be derived, as if they had no stages', () => {
    expect(() => derivationsAt(broken, 1)).toThrow()
    expect(derivationsIfAny(broken, 1)).toEqual([])
    const course = courseOf(broken, 'all')
    expect(nextPosition({ step: 0, stage: 0 }, course)).toEqual({ step: 1, stage: 0 })
    expect(previousPosition({ step: 2, stage: 0 }, course)).toEqual({ step: 1, stage: 0 })
  })
})
