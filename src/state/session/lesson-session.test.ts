import { describe, expect, it } from 'vitest'
import { nodeById } from '../../engine/graph'
import { toNested } from '../../engine/tensor'
import { lessonById, lessons } from '../../lessons/all'
import type { Lesson } from '../../lessons/lesson'
import type { Nested } from '../../lib/nested'
import { required } from '../../lib/required'
import { graphOf } from '../../program/program-graphs'
import { formatLink } from '../link/format-link'
import { parseLink } from '../link/parse-link'
import { type OpenSession, openSession } from '../testing/open-session'

const lessonOf = (id: string): Lesson => required(lessonById(id), id)

/** The session that an address opens; every part of the address must be readable. */
function opened(lesson: string, query = ''): OpenSession {
  const { link, problems } = parseLink(`#/lesson/${lesson}?${query}`)
  expect(problems).toEqual([])
  return openSession(lessonOf(lesson), link)
}

const valueAt = ({ run }: OpenSession, id: string): Nested =>
  toNested(required(run.values[required(run.graph.positions.get(id), id)], id))

const gradientAt = ({ run }: OpenSession, id: string): Nested =>
  toNested(required(run.gradients.get(required(run.graph.positions.get(id), id)), id))

const said = ({ problems }: OpenSession): readonly string[] => problems.map(({ en }) => en)

describe('a session', () => {
  it.each(lessons)('of $id opens at its start without problems', (lesson) => {
    const session = opened(lesson.id)
    expect(session).toMatchObject({ program: lesson.parts[0], step: 0, problems: [] })
    expect(session.trace.detail).toBe('detail')
  })

  it('has the inputs and the upstream gradient from its link', () => {
    const session = opened('multiplication', 'in.x=-4&up=0.5&step=3')
    expect(session.step).toBe(3)
    expect(valueAt(session, 'z')).toBe(-20)
    expect(gradientAt(session, 'y')).toBe(-2)
    expect(gradientAt(session, 'x')).toBe(2.5)
  })

  it('steps by node if its link says so', () => {
    expect(opened('chain-rule', 'detail=node').trace.steps).toHaveLength(5)
    expect(opened('chain-rule').trace.steps).toHaveLength(10)
  })

  it('differentiates L if a layer is shown alone, and otherwise the output', () => {
    expect(opened('relu').loss).toBe('L')
    expect(opened('chain-rule').loss).toBe('z')
    expect(opened('apples-and-oranges').loss).toBe('total')
    expect(opened('two-layer-net').loss).toBe('L')
    expect(opened('chain-rule', 'up=2').loss).toBe('L')
    expect(opened('two-layer-net', 'up=2').loss).toBe('J')
  })

  it('leaves the lesson itself unchanged', () => {
    opened('multiplication', 'in.x=-4')
    expect(valueAt(opened('multiplication'), 'z')).toBe(10)
  })

  it('gives a target no gradient, though it can be changed', () => {
    const session = opened('softmax-with-loss', 'in.t=[1,0,0]')
    expect(session.problems).toEqual([])
    expect(session.run.gradients.has(required(session.run.graph.positions.get('t'), 't'))).toBe(false)
    expect(valueAt(session, 'L')).toBeCloseTo(-Math.log(0.3), 12)
  })
})

describe('a link that does not fit its lesson', () => {
  it.each([
    ['in.q=1', 'This lesson has no input “q”; its value was ignored.'],
    ['in.Y=[[1,2],[3,4]]', 'This lesson has no input “Y”; its value was ignored.'], // computed, not given
    ['in.__proto__=1', 'This lesson has no input “__proto__”; its value was ignored.'],
    ['in.toString=1', 'This lesson has no input “toString”; its value was ignored.'],
    ['in.X=5', 'The value for X has shape () and must have (2, 2); the starting value is used.'],
    ['in.X=[1,2]', 'The value for X has shape (2,) and must have (2, 2); the starting value is used.'],
    [
      'in.X=[[1,2,3],[4,5,6]]',
      'The value for X has shape (2, 3) and must have (2, 2); the starting value is used.',
    ],
    ['up=2', 'The value for up has shape () and must have (2, 2); the starting value is used.'],
    ['step=99', 'This lesson has 4 steps; the last one is shown instead of step 99.'],
    ['part=second', 'This lesson has no part “second”; its first part is shown.'],
  ])('%s is reported, and the lesson opens with its own numbers', (query, sentence) => {
    const session = opened('relu', query)
    expect(said(session)).toEqual([sentence])
    expect(session.problems[0]?.ko).toMatch(/\p{Script=Hangul}.*다\.$/u)
    expect(session.program.id).toBe('relu')
    expect(valueAt(session, 'X')).toEqual([
      [1, -2],
      [0, 3],
    ])
    expect(gradientAt(session, 'X')).toEqual([
      [5, 0],
      [0, 8],
    ])
    expect(session.step).toBe(query.startsWith('step') ? 4 : 0)
  })

  it('cannot set an upstream gradient if the lines of algebra are about the output itself', () => {
    const session = opened('softmax-with-loss', 'part=algebra&up=3')
    expect(said(session)).toEqual([
      'This derivation is about the output itself, so it takes no upstream gradient; “up” was ignored.',
    ])
    expect(session.problems[0]?.ko).toMatch(/\p{Script=Hangul}.*다\.$/u)
    expect(session.loss).toBe('L')
    expect(gradientAt(session, 'L')).toBe(1)
    expect(formatLink(session.link)).toBe('#/lesson/softmax-with-loss?part=algebra')
    expect(gradientAt(opened('sigmoid', 'part=algebra&up=3'), 'y')).toBe(3) // these start from ∂L/∂y
  })

  it('is reported item by item, and what fits is used', () => {
    const session = opened('relu', 'in.X=[[-1,1],[1,1]]&in.q=1&up=[1]&step=99')
    expect(said(session)).toHaveLength(3)
    expect(valueAt(session, 'Y')).toEqual([
      [0, 1],
      [1, 1],
    ])
    expect(gradientAt(session, 'X')).toEqual([
      [0, 6],
      [7, 8],
    ])
  })

  it('counts the steps of the granularity shown', () => {
    expect(said(opened('relu', 'detail=node&step=4'))).toEqual([
      'This lesson has 3 steps; the last one is shown instead of step 4.',
    ])
    expect(said(opened('relu', 'step=4'))).toEqual([])
  })

  it('loses what does not fit in the new link', () => {
    const { link } = opened(
      'relu',
      'part=second&step=99&in.q=1&in.X=[[-1,1],[1,1]]&up=[1]&lang=ko&theme=dark',
    )
    expect(formatLink(link)).toBe('#/lesson/relu?step=4&in.X=[[-1,1],[1,1]]&lang=ko&theme=dark')
  })

  it('reports nothing if everything fits', () => {
    const query = 'part=relu&step=2&detail=node&in.X=[[-1,1],[1,1]]&up=[[1,2],[3,4]]'
    expect(formatLink(opened('relu', query).link)).toBe(`#/lesson/relu?${query}`)
  })
})

describe('graphOf', () => {
  it('parses a part once', () => {
    const part = lessonOf('relu').parts[0]
    expect(graphOf(part)).toBe(graphOf(part))
  })

  it('marks the targets', () => {
    expect(nodeById(graphOf(lessonOf('softmax-with-loss').parts[0]), 't')).toMatchObject({ isTarget: true })
  })

  it('throws with the first error in a program', () => {
    const part = { ...lessonOf('relu').parts[0], id: 'broken', text: 'z = x +' }
    expect(() => graphOf(part)).toThrow(/^the program broken has an error: ./)
  })
})
