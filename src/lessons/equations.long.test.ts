import { expect, it } from 'vitest'
import { faultsIn, nothingJudged } from '../trace/testing/printed-faults'
import { lessons } from './all'
import { judgePart } from './testing/judge-part'
import { otherPartNumbers } from './testing/other-part-numbers'

// A digit's arrays are drawn as they are.
const parts = lessons.flatMap(({ id, parts }) =>
  parts.filter(({ setup }) => !setup.given).map((part) => ({ lesson: id, part })),
)

const drawn = [2, 3, 4, 5].flatMap((seed) => parts.map((each) => ({ ...each, seed })))

it.each(drawn)(
  'every equation in $lesson/$part.id holds for other numbers, seed $seed',
  ({ lesson, part, seed }) => {
    const judged = nothingJudged()
    expect(faultsIn(judged, () => judgePart(lesson, part, otherPartNumbers(part, seed), judged))).toEqual([])
  },
)
