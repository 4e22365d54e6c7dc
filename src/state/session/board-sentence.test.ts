import { describe, expect, it } from 'vitest'
import { lessonById } from '../../lessons/all'
import { required } from '../../lib/required'
import { parseLink } from '../link/parse-link'
import { openSession } from '../testing/open-session'
import { boardSentence } from './board-sentence'

function said(address: string, isWhole = true): string {
  const { link } = parseLink(address)
  const id = link.route.page === 'lesson' ? link.route.lesson : ''
  const session = openSession(required(lessonById(id), id), link)
  return boardSentence(session, session.step, { language: 'en', isWhole })
}

const overflow = '#/lesson/softmax-with-loss?part=large-scores&step=1'

describe('the sentence on the board', () => {
  it('is the beginning of what the lesson says from this step on', () => {
    expect(said(overflow)).toMatch(/^If a score is 710 or more.*64 bits\.$/)
  })

  it('is the rule of the step where the lesson goes on with what it said before', () => {
    expect(said('#/lesson/sigmoid?step=8')).toMatch(/^Second the addition/)
    expect(said('#/lesson/sigmoid?step=10')).toBe('An addition passes the upstream gradient on unchanged.')
  })

  it('is the rule while the number is not shown, or while a rule is broken', () => {
    expect(said(overflow, false)).not.toContain('710')
    const net = '#/lesson/gradient-check?step=8'
    expect(said(net)).toMatch(/^Second: the affine rule/)
    expect(said(`${net}&broken=no-mask`)).not.toMatch(/^Second/)
  })

  it('is that of the line in a part of algebra, and what the part comes to at its end', () => {
    expect(said('#/lesson/affine?part=algebra&step=5')).not.toMatch(/^Now/)
    expect(said('#/lesson/chain-rule?step=last')).toContain('2(x + y)')
  })
})
