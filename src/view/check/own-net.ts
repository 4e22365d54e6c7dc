import type { ProgramNet } from '../../checking/protocol'
import { backwardOrder, isTarget } from '../../engine/gradient-flow'
import { type Graph, nodeAt } from '../../engine/graph'
import { toNested } from '../../engine/tensor'
import { withOutput } from '../../engine/with-output'
import { graphOf } from '../../program/program-graphs'
import { givenArrays } from '../../state/given/given-inputs'
import type { OpenedProgram } from '../../state/session/program-session'
import { isBehindOutput } from '../../trace/steps/loss-name'

/** What the worker needs to check every input of a typed program that a gradient reaches. */
export function ownNet({ program, run, loss }: OpenedProgram): ProgramNet {
  const { graph, gradients } = run
  const { id } = nodeAt(graph, graph.output)
  const whole = graphOf(program)
  const given = givenArrays(whole, program.text)
  const upstream = isBehindOutput(graph, loss) ? gradients.get(graph.output) : undefined
  return {
    kind: 'program',
    program: program.text,
    inputs: {}, // the text has them
    parameters: inputsOf(whole, id),
    output: id,
    ...(given.size > 0 && { given }),
    ...(upstream && { upstream: toNested(upstream) }),
  }
}

/** The inputs that have a gradient, by id, in the order of the program. */
function inputsOf(whole: Graph, output: string): readonly string[] {
  const graph = withOutput(whole, whole.positions.get(output) ?? whole.output)
  const reached = new Set(backwardOrder(graph))
  return graph.nodes.flatMap(({ kind, id }, position) =>
    kind === 'input' && reached.has(position) && !isTarget(graph, position) ? [id] : [],
  )
}
