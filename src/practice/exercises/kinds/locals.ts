import { edgesOf } from '../../../engine/edges'
import { localValueOf } from '../../../trace/steps/contributions'
import { askFor } from '../ask'
import { oneOf } from '../draw'
import { isEasy } from '../is-easy'
import { openExercise } from '../open-exercise'
import type { Kind } from './kind'

/** How many edges a graph may have of which all local derivatives are asked for. */
const edges = { least: 2, most: 6 } as const

/** The local derivatives of a whole graph. */
export const locals: Kind = {
  ask: { en: 'Fill in the local derivatives.', ko: '국소적 미분을 모두 구하세요.' },
  make: (random, { rule, numbers }) => {
    const program = oneOf(random, numbers)(random)
    const opened = openExercise(program)
    const { run } = opened
    const asked = edgesOf(run.graph).filter(
      (edge) => run.contributions.get(edge.to)?.[edge.operand] && localValueOf(run, edge)?.shape.length === 0,
    )
    if (asked.length < edges.least || asked.length > edges.most || !isEasy(run, program)) return undefined
    return {
      form: 'fields',
      program,
      given: 'numbers',
      questions: asked.map(({ id }) => askFor(opened, rule, { local: id })),
    }
  },
}
