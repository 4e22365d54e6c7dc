import { expect, it } from 'vitest'
import { lessonById } from '../../lessons/all'
import { required } from '../../lib/required'
import { changedLink } from '../link/link'
import { parseLink } from '../link/parse-link'
import { openedLesson } from './opened-lesson'
import { settledLink } from './settled-link'

const relu = required(lessonById('relu'), 'the lesson')
const linkOf = (query: string) => parseLink(`#/lesson/relu?${query}`).link

it('opens a lesson once for all its steps', () => {
  const link = linkOf('in.X=[[1,1],[1,1]]')
  const opened = openedLesson(relu, link)
  expect(openedLesson(relu, changedLink(link, { step: 3, stage: 1, theme: 'dark' }))).toBe(opened)
  expect(openedLesson(relu, changedLink(link, { detail: 'node' }))).not.toBe(opened)
})

it('does not open it again for the corrected link', () => {
  const link = linkOf('in.q=1&step=99&open=q&up=1')
  const opened = openedLesson(relu, link)
  const settled = required(settledLink(opened, link), 'a corrected link')
  expect(settled.link).toMatchObject({ step: 4, inputs: {} })
  expect(openedLesson(relu, settled.link)).toBe(opened)
  expect(settledLink(opened, settled.link)).toBeUndefined()
})

it.each([
  ['step=2&stage=1', 1, []],
  ['step=2&stage=99', undefined, [expect.stringMatching(/^The derivation of this step has \d+ stages/)]],
  ['step=0&stage=1', undefined, [expect.stringMatching(/^The derivation of this step has 0 stages/)]],
])('%s is shown as far as its derivation goes', (query, stage, problems) => {
  const link = linkOf(query)
  const settled = settledLink(openedLesson(relu, link), link)
  expect((settled?.link ?? link).stage).toBe(stage)
  expect((settled?.problems ?? []).map(({ en }) => en)).toEqual(problems)
})
