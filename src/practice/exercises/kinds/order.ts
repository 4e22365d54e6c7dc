import { shuffled } from '../../../lib/random'
import { required } from '../../../lib/required'
import { oneOf } from '../draw'
import { openExercise } from '../open-exercise'
import { missingFor } from '../order'
import { passLines } from '../pass-lines'
import type { Kind } from './kind'

const lines = { least: 4, most: 9 } as const

/** The lines of both passes in no order, to be put into one in which they can be computed. */
export const order: Kind = {
  ask: {
    en: 'In which order can these lines be computed? Number them.',
    ko: '어떤 순서로 계산할 수 있을까요? 줄에 차례대로 번호를 매기세요.',
  },
  make: (random, { numbers }) => {
    const program = oneOf(random, numbers)(random)
    const found = passLines(openExercise(program))
    if (!found || found.length < lines.least || found.length > lines.most) return undefined
    const shown = shuffled(random, [...found.keys()])
    const placeOf = (line: number): number => shown.indexOf(line)
    const shownLines = shown.map((line) => {
      const { sides, needs } = required(found[line], 'a line of the pass')
      return { sides, needs: needs.map(placeOf) }
    })
    const isInOrder = shown.every(
      (_, at) => missingFor(shownLines, [...shown.keys()].slice(0, at), at) === undefined,
    )
    return isInOrder
      ? undefined
      : {
          form: 'order',
          given: 'expression',
          program,
          lines: shownLines,
          order: [...found.keys()].map(placeOf),
        }
  },
}
