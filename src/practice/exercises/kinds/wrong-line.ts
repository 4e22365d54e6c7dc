import type { Edge } from '../../../engine/edges'
import { sameNumbers } from '../../../engine/formula/equation'
import type { Formula } from '../../../engine/formula/formula'
import { evaluate } from '../../../engine/formula/value'
import { integer, shuffled } from '../../../lib/random'
import { required } from '../../../lib/required'
import { contributionOf } from '../../../trace/steps/contributions'
import { runNumbers } from '../../../trace/symbols/run-numbers'
import { gradientSymbol } from '../../../trace/symbols/symbols'
import { type BackwardLine, backwardLine, wrongLines } from '../backward-line'
import { oneOf } from '../draw'
import { type OpenedExercise, openExercise } from '../open-exercise'
import { whyRight } from '../why-right'
import type { Kind } from './kind'

const lines = { least: 3, most: 7 } as const

/** Whether a formula gives something else than what comes back along an edge; not if it cannot be computed at all. */
function isWrong({ run }: OpenedExercise, edge: Edge, formula: Formula): boolean {
  try {
    const value = evaluate(formula, { ...runNumbers(run), number: (number) => number })
    return !sameNumbers(value, contributionOf(run, edge))
  } catch {
    return false
  }
}

/** The edges of a backward pass in its order; none if a gradient comes back along several. */
function edgesBack({ trace }: OpenedExercise): readonly Edge[] {
  if ([...trace.gradientEdges.values()].some((edges) => edges.length > 1)) return []
  return [...trace.sentEdges.values()].flat()
}

/** The lines of a backward pass as formulas, one of which follows a wrong rule. */
export const wrongLine: Kind = {
  ask: {
    en: 'One line of this backward pass is wrong. Which?',
    ko: '이 역전파에는 틀린 줄이 하나 있습니다. 어느 줄일까요?',
  },
  make: (random, { numbers }) => {
    const program = oneOf(random, numbers)(random)
    const opened = openExercise(program)
    const { run, loss } = opened
    const edges = edgesBack(opened)
    const right = edges.flatMap((edge): readonly BackwardLine[] => backwardLine(run, edge, loss))
    if (right.length < edges.length || right.length < lines.least || right.length > lines.most)
      return undefined
    const wanted = integer(random, edges.length)
    const edge = required(edges[wanted], 'the line that is altered')
    const [wrong] = shuffled(random, wrongLines(run, edge, loss)).filter(({ formula }) =>
      isWrong(opened, edge, formula),
    )
    if (!wrong) return undefined
    return {
      form: 'choice',
      given: 'formulas',
      program,
      wanted,
      instead: required(right[wanted], 'the right line').formula,
      options: right.map(({ formula, edge }, at) => {
        const symbol = gradientSymbol(run.graph, edge.from, loss)
        return at === wanted
          ? { sides: [symbol, wrong.formula], say: wrong.say }
          : { sides: [symbol, formula], say: whyRight(run, edge) }
      }),
    }
  },
}
