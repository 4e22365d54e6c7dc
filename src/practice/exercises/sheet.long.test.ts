import { expect, it } from 'vitest'
import { lessonIds } from './lesson-ids'
import { sheetOf } from './sheet'
import { exerciseFaults } from './testing/exercise-faults'

const perTest = 200

it.each([0, 200, 400, 600, 800])(
  '200 sheets from seed %i on agree with the engine, with at most three digits in every number',
  (first) => {
    for (let seed = first; seed < first + perTest; seed++)
      expect(sheetOf(seed, lessonIds).flatMap(exerciseFaults), `seed ${seed}`).toEqual([])
  },
)

it.each(lessonIds)('so do 100 sheets about %s alone', (lesson) => {
  for (let seed = 0; seed < 100; seed++)
    expect(sheetOf(seed, [lesson]).flatMap(exerciseFaults), `seed ${seed}`).toEqual([])
})
