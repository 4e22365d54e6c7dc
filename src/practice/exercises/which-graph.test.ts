import { describe, expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import type { GraphsTask } from './exercise'
import { kinds } from './kinds/all'
import { lessonExercises } from './lesson-exercises'
import { lessonIds } from './lesson-ids'
import { exerciseFaults } from './testing/exercise-faults'

const withGraphs = lessonIds.filter((id) => lessonExercises[id].kinds.includes('which-graph'))

const tasksOf = (lesson: (typeof lessonIds)[number]): readonly GraphsTask[] =>
  Array.from({ length: 60 }, (_, seed) =>
    kinds['which-graph'].make(seedRandom(seed), lessonExercises[lesson]),
  ).filter((task): task is GraphsTask => task?.form === 'graphs')

describe.each(withGraphs)('four graphs of %s', (lesson) => {
  it('are one that computes the expression, and three that compute something else', () => {
    for (const task of tasksOf(lesson)) {
      expect(task.graphs).toHaveLength(4)
      expect(exerciseFaults({ ...task, kind: 'which-graph', lesson })).toEqual([])
    }
  })

  it('are wanted in every place, and every expression is drawn', () => {
    const tasks = tasksOf(lesson)
    expect(new Set(tasks.map(({ wanted }) => wanted))).toEqual(new Set([0, 1, 2, 3]))
    const shapes = new Set(
      tasks.map(({ program }) => (program.text.split('\n').at(-1) ?? '').replace(/\b[xywv]\b/g, '_')),
    )
    expect(shapes.size).toBeGreaterThanOrEqual(5)
  })
})

it('say what they compute', () => {
  const [task] = tasksOf('chain-rule')
  const says = task?.graphs.map(({ say }) => say.en) ?? []
  expect(new Set(says).size).toBe(4)
  for (const say of says) expect(say).toMatch(/^This graph computes \$z = [^$]+\$\.$/)
})
