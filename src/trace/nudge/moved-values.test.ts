import { describe, expect, it } from 'vitest'
import { nudge } from '../../engine/nudge'
import { runGraph } from '../../engine/run'
import { programGraph } from '../../language/testing/program-graph'
import { type MovedValue, movedValues } from './moved-values'
import { nudgeAnswer } from './nudge-answer'

function moved(text: string, input: string, entry = 0, by = 0.5): readonly (MovedValue & { id: string })[] {
  const run = runGraph(programGraph(text))
  const place = { node: run.graph.positions.get(input) ?? Number.NaN, entry }
  return movedValues(run, place, nudge(run, place, by).after).map((value) => ({
    ...value,
    id: run.graph.nodes[value.position]?.id ?? '',
  }))
}

describe('movedValues', () => {
  it('has the old and the new numbers from the input to the output, and how far each is from the input', () => {
    const values = moved('x = 1\ny = 2\nt = x + y\nz = t ** 2', 'x')
    expect(values.map(({ id, depth, entries: [entry] }) => [id, depth, entry?.before, entry?.after])).toEqual(
      [
        ['x', 0, 1, 1.5],
        ['t', 1, 3, 3.5],
        ['z', 2, 9, 12.25],
      ],
    )
  })

  it('counts the longest way to a value', () => {
    const values = moved('x = 2\na = x + 3\nb = a * 2\nL = x * b', 'x')
    expect(values.map(({ id, depth }) => [id, depth])).toEqual([
      ['x', 0],
      ['a', 1],
      ['b', 2],
      ['L', 3],
    ])
  })

  it('names only the entries that move', () => {
    const values = moved('X = [[1, -2], [0, 3]]\nH = relu(X)\nL = sum(H)', 'X', 3)
    expect(values.map(({ id, entries }) => [id, entries])).toEqual([
      ['X', [{ at: 3, before: 3, after: 3.5 }]],
      ['H', [{ at: 3, before: 3, after: 3.5 }]],
      ['L', [{ at: 0, before: 4, after: 4.5 }]],
    ])
    const still = moved('X = [[1, -2], [0, 3]]\nH = relu(X)\nL = sum(H)', 'X', 1)
    expect(still.map(({ entries }) => entries.length)).toEqual([1, 0, 0])
  })

  it('leaves out what does not lead to the output', () => {
    expect(moved('x = 1\nu = x + 1\nz = x * 2', 'x').map(({ id }) => id)).toEqual(['x', 'z'])
  })
})

describe('nudgeAnswer', () => {
  const answer = (text: string, by: number): { en: string; ko: string } => {
    const run = runGraph(programGraph(text))
    const place = { node: 0, entry: 0 }
    const { id } = run.graph.nodes[run.graph.output] ?? { id: '' }
    return nudgeAnswer(run, place, nudge(run, place, by), id)
  }

  it('says how many times as far the output moves', () => {
    const { en, ko } = answer('x = 1\nz = x * 3', 0.5)
    expect(en).toBe('$z$ moves 3 times as far as $x$.')
    expect(ko).toBe('$z$는 $x$의 변화량의 3배만큼 변합니다.')
  })

  it('says about how many times where it is not exactly that, and which way', () => {
    expect(answer('x = 1\ny = 2\nz = (x + y) ** 2', 0.01).en).toBe('$z$ moves about 6 times as far as $x$.') // 6.01
    expect(answer('x = 1\nz = x * -3', 0.5)).toEqual({
      en: '$z$ moves 3 times as far as $x$, in the other direction.',
      ko: '$z$는 $x$와 반대 방향으로 $x$의 변화량의 3배만큼 변합니다.',
    })
    expect(answer('x = 1\nz = x + 2', 0.5)).toEqual({
      en: '$z$ moves just as far as $x$.',
      ko: '$z$는 $x$의 변화량만큼 변합니다.',
    })
  })

  it('says so where nothing can be measured', () => {
    expect(answer('x = -1\nz = log(x)', 0.5).en).toBe('How far $z$ moves cannot be measured.')
  })

  it('says that the output does not move', () => {
    const { en, ko } = answer('x = -4\nz = relu(x)', 0.5)
    expect(en).toBe('$z$ does not move when $x$ does.')
    expect(ko).toBe('$x$가 변해도 $z$는 변하지 않습니다.')
  })
})
