import { describe, expect, it } from 'vitest'
import { codeWriters } from '../../export/code-writers'
import { linesAtWork } from '../../export/line-state'
import { lessonById } from '../../lessons/all'
import { required } from '../../lib/required'
import { frameAt } from '../../trace/steps/frame'
import { parseLink } from '../link/parse-link'
import { openSession } from '../testing/open-session'
import { codeSession } from './code-session'
import type { ProgramSession } from './program-session'

const opened = (lesson: string, query: string) =>
  openSession(required(lessonById(lesson), lesson), parseLink(`#/lesson/${lesson}?${query}`).link)

const linesOf = ({ run, loss }: ProgramSession) =>
  codeWriters.numpy.write(run, loss, 'flat', { language: 'en', isForReading: true })

/** The lines that are active in a derivation by algebra at a step. */
function activeAt(lesson: string, step: number): readonly string[] {
  const session = codeSession(opened(lesson, `part=algebra&step=${step}`))
  const lines = linesOf(session)
  const frame = frameAt(session.trace, session.run, session.step)
  return linesAtWork(lines, session.trace, frame).map((at) => lines[at]?.text ?? '')
}

describe('the code of a derivation by algebra', () => {
  it.each([
    ['sigmoid', 'dx = dy * (y * (1 - y))'],
    ['affine-batch', 'dB = np.sum(dY, axis=0)'],
    ['softmax-with-loss', 'da = dL * (softmax(a) - t)'],
  ])('of %s is that of the layer that it is about', (lesson, rule) => {
    const session = opened(lesson, 'part=algebra')
    const texts = linesOf(codeSession(session)).map(({ text }) => text)
    expect(texts).toContain(rule)
  })

  it('has the numbers on the page', () => {
    const { run } = codeSession(opened('sigmoid', 'part=algebra&in.x=0&up=8'))
    expect(run.gradients.get(required(run.graph.positions.get('x'), 'x'))?.data).toEqual(Float64Array.of(2)) // 8 · ¼
  })

  it('has the lines active that give what a line refers to', () => {
    expect(activeAt('sigmoid', 8)).toEqual(['dx = dy * (y * (1 - y))']) // ∂L/∂x = ∂L/∂y · y (1 − y)
    expect(activeAt('sigmoid', 7)).toEqual(['y = sigmoid(x)']) // … = 1 − y
    expect(activeAt('sigmoid', 6)).toEqual(['y = sigmoid(x)']) // of c and b, which are in the folded layer
    expect(activeAt('affine-batch', 2)).toEqual(['dW = X.T @ dY'])
  })
})

it('is the session itself if steps of the graph are shown', () => {
  const session = opened('sigmoid', 'step=3')
  expect(codeSession(session)).toBe(session)
})
