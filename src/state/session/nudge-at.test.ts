import { describe, expect, it } from 'vitest'
import { lessons } from '../../lessons/all'
import { required } from '../../lib/required'
import { parseLink } from '../link/parse-link'
import { openLesson } from './lesson-session'
import { movingNudgeAt, nudgeAt } from './nudge-at'
import { sessionAt } from './session-at'
import { settledLink } from './settled-link'

function opened(hash: string) {
  const { link } = parseLink(hash)
  const id = link.route.page === 'lesson' ? link.route.lesson : ''
  const lesson = required(
    lessons.find((each) => each.id === id),
    `no lesson ${id}`,
  )
  const session = openLesson(lesson, link)
  return { link, session: sessionAt(session, link.step), settled: settledLink(session, link) }
}

const placeOf = (hash: string): unknown => {
  const { link, session } = opened(hash)
  return nudgeAt(session, link.nudge)
}

describe('nudgeAt', () => {
  it('is what a program moves before its first step, and after it what the link asks for', () => {
    expect(placeOf('#/lesson/chain-rule')).toEqual({ node: 0, entry: 0, by: 0.01 })
    expect(placeOf('#/lesson/chain-rule?step=1')).toBeUndefined()
    expect(placeOf('#/lesson/chain-rule?nudge=')).toBeUndefined()
    expect(placeOf('#/lesson/chain-rule?step=4&nudge=y,0,0.1')).toEqual({ node: 1, entry: 0, by: 0.1 })
    expect(placeOf('#/lesson/addition')).toBeUndefined()
  })

  it('is nothing where there is no such input or entry', () => {
    for (const asked of ['q', 't', 'x,1'])
      expect(placeOf(`#/lesson/chain-rule?nudge=${asked}`)).toBeUndefined()
    expect(placeOf('#/lesson/affine?nudge=W,5')).toMatchObject({ entry: 5 })
    expect(placeOf('#/lesson/affine?nudge=W,6')).toBeUndefined()
  })

  it('moves nothing if the input is a target', () => {
    const { link, session } = opened('#/lesson/softmax-with-loss?nudge=t')
    expect(nudgeAt(session, link.nudge)).toBeDefined()
    expect(movingNudgeAt(session, link.nudge)).toBeUndefined()
  })
})

describe('a link with a nudge that a lesson does not have', () => {
  it('is corrected, and says so', () => {
    const { settled } = opened('#/lesson/chain-rule?step=3&nudge=q')
    expect(settled?.link.nudge).toBeUndefined()
    expect(settled?.problems[0]?.en).toBe('There is no input “q” with an entry 0 here, so nothing is nudged.')
    expect(opened('#/lesson/chain-rule?step=3&nudge=x').settled).toBeUndefined()
  })
})
