import { describe, expect, it } from 'vitest'
import { formulaWords } from '../../engine/formula/equation-tex'
import { seedRandom } from '../../lib/random'
import { required } from '../../lib/required'
import type { OrderTask } from './exercise'
import { kinds } from './kinds/all'
import { lessonExercises } from './lesson-exercises'
import { lessonIds } from './lesson-ids'
import { openExercise } from './open-exercise'
import { missingFor, neededFirst } from './order'
import { passLines } from './pass-lines'

const written = (text: string) =>
  passLines(openExercise({ text }))?.map(({ sides, needs }) => [
    sides.map((side) => formulaWords(side, { language: 'en' }).plain).join(' = '),
    needs,
  ])

const tasks = lessonIds.flatMap((lesson) =>
  Array.from({ length: 40 }, (_, seed) => kinds.order.make(seedRandom(seed), lessonExercises[lesson])).filter(
    (task): task is OrderTask => task?.form === 'order',
  ),
)

describe('the lines of both passes', () => {
  it('say what they need: (x + y)², worked out by hand', () => {
    expect(written('x = 1\ny = 2\nt = x + y\nz = square(t)')).toEqual([
      ['t = x + y', []],
      ['z = t²', [0]],
      ['∂z/∂t = ∂z/∂z · (2t)', [0]],
      ['∂z/∂y = ∂z/∂t · 1', [2]],
      ['∂z/∂x = ∂z/∂t · 1', [2]],
    ])
  })

  it('add up where paths meet, and need only the operand for ReLU’s mask', () => {
    expect(written('x = 2\na = relu(x)\nb = 3 * x\nL = a * b')?.at(-1)).toEqual([
      '∂L/∂x = ∂L/∂a · mask + ∂L/∂b · 3',
      [4, 3],
    ])
  })
})

describe('putting lines in order', () => {
  it('accepts every order in which each line comes after what it needs, and no other', () => {
    expect(tasks.length).toBeGreaterThan(100)
    for (const { lines, order } of tasks) {
      order.forEach((line, at) => {
        expect(missingFor(lines, order.slice(0, at), line)).toBeUndefined()
        for (const later of order.slice(at + 1)) {
          const { needs } = required(lines[later], 'a line')
          const first = needs.find((each) => !order.slice(0, at).includes(each))
          expect(missingFor(lines, order.slice(0, at), later)).toBe(first)
        }
      })
      const asShown = lines.every(
        (_, at) => missingFor(lines, [...lines.keys()].slice(0, at), at) === undefined,
      )
      expect(asShown).toBe(false)
    }
  })

  it('names what has to be computed first', () => {
    const lines = required(passLines(openExercise({ text: 'x = 1\nt = x + 2\nz = square(t)' })), 'lines')
    expect(neededFirst(lines, 0)).toEqual({
      en: 'This line uses $t$, which has to be computed first.',
      ko: '이 줄을 계산하려면 $t$부터 구해야 합니다.',
    })
  })
})
