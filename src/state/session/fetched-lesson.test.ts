import { expect, it } from 'vitest'
import { graphFromPlain, type PlainGraph } from '../../engine/plain-graph'
import { generate, type Tensor } from '../../engine/tensor'
import { withTargets } from '../../engine/with-targets'
import { parseProgram } from '../../language/parse-program'
import { lessons } from '../../lessons/all'
import { required } from '../../lib/required'
import { fetchedLesson, fetchLesson } from './fetched-lesson'

/** Numbers for the arrays that a graph leaves to its surroundings. */
const givenTo = ({ nodes }: PlainGraph): ReadonlyMap<string, Tensor> =>
  new Map(
    nodes.flatMap((node): [string, Tensor][] =>
      node.kind === 'operation' || node.entries ? [] : [[node.id, generate(node.shape, (i) => i / 8)]],
    ),
  )

it.each(lessons)('the lesson $id comes with what its texts are read into', async (lesson) => {
  const fetched = (await fetchLesson(lesson.id)) ?? expect.fail(lesson.id)
  expect(fetchedLesson(lesson.id)).toBe(fetched)
  expect(fetched.lesson).toBe(lesson)
  expect(Object.keys(fetched.graphs)).toEqual(lesson.parts.map(({ id }) => id))
  for (const part of lesson.parts) {
    const plain = fetched.graphs[part.id] ?? expect.fail(part.id)
    const given = givenTo(plain)
    expect(given.size > 0).toBe(part.setup.given !== undefined)
    const read = required(parseProgram(part.text, { given }).graph, part.id)
    expect(graphFromPlain(plain, given)).toEqual(withTargets(read, new Set(part.setup.targets)))
  }
})

it('there is no lesson elsewhere', async () => {
  expect(await fetchLesson('elsewhere')).toBeUndefined()
  expect(fetchedLesson('elsewhere')).toBeUndefined()
})
