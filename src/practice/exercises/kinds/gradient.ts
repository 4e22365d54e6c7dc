import { nodeAt } from '../../../engine/graph'
import { integer } from '../../../lib/random'
import { askFor, questionIn, wrongNumbers } from '../ask'
import { oneOf } from '../draw'
import { isEasy } from '../is-easy'
import { openExercise } from '../open-exercise'
import type { Kind } from './kind'

/** How many different wrong answers there must be, so that an answer tells what was done. */
const leastWrong = 2

/** A gradient to compute. */
export const gradient: Kind = {
  ask: { en: 'Compute.', ko: '계산하세요.' },
  make: (random, { rule, numbers }) => {
    const program = oneOf(random, numbers)(random)
    const opened = openExercise(program)
    const { run, loss } = opened
    if (!isEasy(run, program)) return undefined
    if (program.asksValue !== undefined) {
      const asked = askFor(opened, rule, { value: program.asksValue })
      return { form: 'fields', program, given: 'numbers', questions: [{ ...asked, mistakes: [] }] }
    }
    const { graph, gradients } = run
    const [position, { data }] = oneOf(
      random,
      [...gradients].filter(([at]) => at !== graph.output),
    )
    const asked = askFor(opened, rule, { gradient: nodeAt(graph, position).id }, integer(random, data.length))
    return wrongNumbers(questionIn(opened, asked), loss).length < leastWrong
      ? undefined
      : { form: 'fields', program, given: 'numbers', questions: [asked] }
  },
}
