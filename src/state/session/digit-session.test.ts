import { describe, expect, it } from 'vitest'
import type { Tensor } from '../../engine/tensor'
import { lessonById } from '../../lessons/all'
import { required } from '../../lib/required'
import { pixelsOf } from '../../training/digits/digit-net'
import { testNet } from '../../training/testing/test-net'
import { formatLink } from '../link/format-link'
import { parseLink } from '../link/parse-link'
import { type OpenSession, openSession } from '../testing/open-session'
import { needsDigits } from './lesson-session'

const net = testNet()

function opened(lesson: string, query: string): OpenSession {
  const { link, problems } = parseLink(`#/lesson/${lesson}?${query}`)
  expect(problems).toEqual([])
  return openSession(required(lessonById(lesson), lesson), link, net)
}

const real = (query = ''): OpenSession => opened('two-layer-net', `part=real&${query}`)
const digit = (query = ''): OpenSession => opened('softmax-with-loss', `part=digit&${query}`)

const valueAt = ({ run }: OpenSession, id: string): Tensor =>
  required(run.values[required(run.graph.positions.get(id), id)], id)

const said = ({ problems }: OpenSession): readonly string[] => problems.map(({ en }) => en)

describe('a part about a digit', () => {
  it('requires the net, and says so', () => {
    const lesson = required(lessonById('two-layer-net'), 'lesson')
    const { link } = parseLink('#/lesson/two-layer-net?part=real')
    expect(needsDigits(lesson, link)).toBe(true)
    expect(needsDigits(lesson, { ...link, part: 'small' })).toBe(false)
    expect(needsDigits(lesson, { ...link, part: 'none' })).toBe(false)
    expect(() => openSession(lesson, link)).toThrow('the part real needs the digit net')
  })

  it('starts with its default image and the trained weights', () => {
    const session = real()
    expect(session.problems).toEqual([])
    expect(session.digit).toMatchObject({ image: 0, isTrained: true, scores: 'A' })
    expect(valueAt(session, 'X').data).toEqual(pixelsOf(net, 0))
    expect([...valueAt(session, 't').data]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(valueAt(session, 'W1').data[5]).toBe(net.trained[0]?.W[5])
    expect(formatLink(session.link)).toBe('#/lesson/two-layer-net?part=real')
  })

  it('uses the image and the weights from its link', () => {
    const session = real('step=3&in.image=12&in.trained=0')
    expect(session.step).toBe(3)
    expect(session.digit).toMatchObject({ image: 12, isTrained: false })
    expect([...valueAt(session, 't').data]).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
    expect(Math.abs((valueAt(session, 'L').data[0] ?? 0) - Math.log(10))).toBeLessThan(0.05)
    expect(formatLink(session.link)).toBe('#/lesson/two-layer-net?part=real&step=3&in.image=12&in.trained=0')
  })

  it("has the whole net's scores as inputs of the loss", () => {
    for (const image of [0, 12]) {
      const [scores, whole] = [
        valueAt(digit(`in.image=${image}`), 'a').data,
        valueAt(real(`in.image=${image}`), 'A').data,
      ]
      for (const [k, score] of scores.entries()) expect(score).toBeCloseTo(whole[k] ?? Number.NaN, 12)
    }
  })

  it('also allows an input to be changed', () => {
    const session = digit('in.image=12&in.a=[0,0,5,0,0,0,0,0,0,0]')
    expect(said(session)).toEqual([])
    expect(valueAt(session, 'a').data[2]).toBe(5)
    expect(formatLink(session.link)).toBe(
      '#/lesson/softmax-with-loss?part=digit&in.image=12&in.a=[0,0,5,0,0,0,0,0,0,0]',
    )
  })

  it.each([
    ['in.image=40', 'in.image selects a test image: a whole number from 0 to 39.'],
    ['in.image=-1', 'in.image selects a test image: a whole number from 0 to 39.'],
    ['in.image=1.5', 'in.image selects a test image: a whole number from 0 to 39.'],
    ['in.image=[1]', 'in.image selects a test image: a whole number from 0 to 39.'],
    ['in.trained=2', 'in.trained must be 1 for the trained weights or 0 for those before training.'],
    ['in.W1=[[1]]', 'The value for W1 has shape (1, 1) and must have (784, 50);'],
    ['in.q=1', 'This lesson has no input “q”; its value was ignored.'],
  ])('reports that %s does not fit, and uses its own', (query, sentence) => {
    const session = real(query)
    expect(said(session)).toEqual([expect.stringContaining(sentence)])
    expect(session.problems[0]?.ko).toMatch(/\p{Script=Hangul}.*다\.$/u)
    expect(session.digit).toMatchObject({ image: 0, isTrained: true })
    expect(formatLink(session.link)).toBe('#/lesson/two-layer-net?part=real')
  })
})

describe('a part without a digit', () => {
  it('has no input that selects one', () => {
    expect(said(opened('two-layer-net', 'in.image=3'))).toEqual([
      'This lesson has no input “image”; its value was ignored.',
    ])
  })
})
