import { describe, expect, it } from 'vitest'
import { integer, type RandomState, seedRandom, uniform } from '../../lib/random'
import { frameAt } from '../../trace/steps/frame'
import { buildTrace } from '../../trace/steps/trace'
import { questionOf } from '../testing/question-of'
import { isClose } from './close'
import { judgeNumber } from './judge'
import { type Known, readNumber, readShape } from './read-answer'
import { respondToNumber } from './respond'

const { question, loss } = questionOf(
  'x = 2\ny = 5\nz = x * y',
  { number: { along: 'x->z' }, mistakes: ['upstream-left-out'] },
  3,
)
const { run } = question.place
const known: Known = { run, frame: frameAt(buildTrace(run.graph, 'detail'), run, question.step), loss }

const read = (typed: string) => readNumber(typed, known)
const problem = (typed: string): string => {
  const answer = read(typed)
  return 'problem' in answer ? answer.problem.en : JSON.stringify(answer)
}

describe('readNumber', () => {
  it.each([
    ['15', 15],
    [' 15.0 ', 15],
    ['= 15', 15],
    ['3*5', 15],
    ['3 × 5', 15],
    ['3·y', 15],
    ['3y', 15],
    ['x(1 − x)', -2],
    ['x(1-x)', -2],
    ['30/2', 15],
    ['−.5', -0.5],
    ['x**2 + 11', 15],
    ['x² + 11', 15],
    ['y^2 − 10', 15],
    ['１５', 15],
    ['３＊５', 15],
    ['3\u00a0×\u30005', 15],
    ['∂L/∂z · y', 15],
    ['exp(0) · 15', 15],
    ['1e-3', 0.001],
  ])('reads %s', (typed, value) => {
    expect(read(typed)).toMatchObject({ value })
  })

  it.each([
    ['', 'Write a number'],
    ['fifteen!', 'Write a number'],
    ['3 +', 'Write a number'],
    ['0,39', 'decimal point'],
    ['xy', 'not in the graph'],
    ['w', 'not in the graph'],
    ['∂L/∂x', 'already shows'],
    ['alert(1)', 'not in the graph'],
    ['<img src=x>', 'Write a number'],
    ['x'.repeat(10_000), 'not in the graph'],
  ])('refuses %s with a sentence', (typed, words) => {
    expect(problem(typed)).toContain(words)
  })
})

describe('readShape', () => {
  it.each([
    ['(2, 3)', [2, 3]],
    ['2×3', [2, 3]],
    ['2 x 3', [2, 3]],
    ['[2,3]', [2, 3]],
    ['(3,)', [3]],
    ['3', [3]],
    ['()', []],
    ['（２，３）', [2, 3]],
  ])('reads %s', (typed, shape) => {
    expect(readShape(typed)).toEqual(shape)
  })

  it.each(['', 'two by three', '(2, y)', '-2, 3', '2.5'])('does not read %s', (typed) => {
    expect(readShape(typed)).toBeUndefined()
  })
})

/** A number as a question can have it: short, or with more digits than anyone writes. */
function truthFrom(random: RandomState): number {
  const sign = uniform(random) < 0.5 ? -1 : 1
  const short = integer(random, 999) + 1
  return (
    sign *
    (uniform(random) < 0.5
      ? short / 10 ** integer(random, 3)
      : uniform(random) * 10 ** (integer(random, 5) - 2))
  )
}

/** A right answer in one of the forms that people write. */
function rightForms(truth: number, random: RandomState): readonly string[] {
  const denominator = integer(random, 8) + 2
  return [
    String(truth),
    truth.toPrecision(3),
    `${truth * denominator}/${denominator}`,
    `${truth / 2} * 2`,
    `(${truth - 1}) + 1`,
    String(truth).replace('-', '−'),
  ]
}

describe('500 random answers', () => {
  const random = seedRandom(14)
  const truths = Array.from({ length: 500 }, () => truthFrom(random))

  it('are accepted in every form if they are right', () => {
    for (const truth of truths)
      for (const typed of rightForms(truth, random)) {
        const answer = read(typed)
        if ('problem' in answer) throw new Error(`${typed}: ${answer.problem.en}`)
        expect(isClose(answer, truth), `${typed} for ${truth}`).toBe(true)
      }
  })

  it('are not accepted if they are wrong', () => {
    for (const truth of truths) {
      const off = (1.02 + uniform(random)) * (uniform(random) < 0.5 ? 1 : -1)
      for (const wrong of [truth * off, truth / (1.02 + uniform(random)), -truth, truth * 10])
        expect(isClose({ value: wrong, digits: 6 }, truth), `${wrong} for ${truth}`).toBe(false)
    }
  })
})

describe('isClose', () => {
  it.each([
    [0.39, 2, 0.393224, true], // rounded to two digits
    [0.393, 3, 0.393224, true],
    [0.3932, 4, 0.393224, true],
    [0.196, 3, 0.196612, true], // cut off
    [0.38, 2, 0.393224, false],
    [0.4, 1, 0.393224, false],
    [714, 3, 715, false], // a number that has three digits is given with them
    [715.4, 4, 715, false],
    [0, 1, 0, true],
    [0.001, 1, 0, false],
    [-0.0, 1, 0, true],
    [1.1, 2, 1.1, true],
    [1, 1, 1.1, false],
  ])('%d with %d digits for %d: %s', (value, digits, truth, isRight) => {
    expect(isClose({ value, digits }, truth)).toBe(isRight)
  })

  it('an expression with rounded numbers is right to three digits', () => {
    expect(isClose({ value: 0.7311 * (1 - 0.7311) }, 0.19661193324148185)).toBe(true)
  })
})

describe('respondToNumber', () => {
  const respond = (typed: string) => respondToNumber(question, typed, known)

  it('takes expressions that hold for other numbers too, and tells those that do not', () => {
    for (const typed of ['3y', '∂L/∂z · y', '∂L/∂z · 5', '15', '3·5', '30/2'])
      expect(respond(typed).kind, typed).toBe('right')
    const luck = respond('7.5x')
    expect(luck).toMatchObject({ kind: 'wrong', say: { en: expect.stringContaining('these numbers only') } })
    expect(respond('x + 13').kind).toBe('wrong')
  })

  it('asks how far the node moves where the local derivative is wrong, and speaks of no upstream gradient', () => {
    const local = questionOf('x = 2\ny = 5\nz = x * y', { number: { local: 'x->z' }, mistakes: [] }, 3)
    const said = respondToNumber(local.question, '4', known)
    expect(said).toMatchObject({
      say: { en: 'Not yet. If $x$ moves a little, how many times as far does $z$ move?' },
    })
  })
})

describe('judgeNumber', () => {
  it('asks for more digits where only one was given', () => {
    const { question: sigmoid } = questionOf(
      'x = 1\ny = sigmoid(x)',
      { number: { along: 'x->y' }, mistakes: [] },
      2,
    )
    expect(judgeNumber(sigmoid, { value: 0.4, digits: 1 }, 'L')).toEqual({ kind: 'rough' })
    expect(judgeNumber(sigmoid, { value: 0.3, digits: 1 }, 'L')).toEqual({ kind: 'wrong' })
  })
})
