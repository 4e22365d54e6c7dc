import { describe, expect, it } from 'vitest'
import { nudgeHint } from './hint'
import { questionOf } from './testing/question-of'

const hintFor = (...of: Parameters<typeof questionOf>) => {
  const { question } = questionOf(...of)
  return nudgeHint(question.place, question.entry)
}

describe('a hint from a nudge', () => {
  it('moves the input, and says how the node answers, but not the quotient', () => {
    expect(hintFor('x = 2\ny = 5\nz = x * y', { number: { along: 'x->z' }, mistakes: [] }, 3)).toEqual({
      en: 'Move $x$ from 2 to 2.01: $z$ goes from 10 to 10.05.',
      ko: '$x$를 2에서 2.01로 바꾸면 $z$는 10에서 10.05로 바뀝니다.',
    })
  })

  it('says where several paths lead, not what one of them does', () => {
    const text = 'x = 2\na = x + 3\nb = 4 * x\nL = a * b'
    expect(hintFor(text, { number: { gradient: 'x' }, mistakes: [] })?.en).toBe(
      'Move $x$ from 2 to 2.01: $L$ goes from 40 to 40.28.',
    )
  })

  it('moves one entry of an array, and names at most three entries that answer', () => {
    const text = 'X = [1, 2]\nW = [[1, 3, 5, 7], [2, 4, 6, 8]]\nB = [1, 2, 3, 4]\nY = affine(X, W, B)'
    const hint = hintFor(text, { number: { along: 'X->Y' }, entry: [1], mistakes: [] }, [1, -1, 2, 0])
    expect(hint?.en).toBe(
      'Move $x_1$ from 1 to 1.01: $y_1$ goes from 6 to 6.01, $y_2$ goes from 13 to 13.03, $y_3$ goes from 20 to 20.05, and so on.',
    )
    expect(hint?.ko).toContain('등으로 바뀝니다.')
  })

  it('is none for a value', () => {
    expect(hintFor('x = 2\nz = square(x)', { number: { value: 'z' }, mistakes: [] })).toBeUndefined()
  })
})
