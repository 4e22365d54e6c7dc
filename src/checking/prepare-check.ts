import { brokenRules } from '../engine/broken-rules/all'
import { withBrokenRule } from '../engine/broken-rules/broken-rule'
import type { Graph } from '../engine/graph'
import { GraphError } from '../engine/graph-error'
import { fromNested, type Tensor } from '../engine/tensor'
import { withInputs } from '../engine/with-inputs'
import { withOutput } from '../engine/with-output'
import { parseProgram } from '../language/parse-program'
import { required } from '../lib/required'
import { digitGraph, digitParameters } from './digit-graph'
import type { CheckRequest, ProgramNet } from './protocol'
import type { LoadTestDigits } from './test-digits'

/** A graph to check, with a broken rule if one was requested, and the inputs whose gradients are checked. */
export interface PreparedCheck {
  readonly graph: Graph
  readonly parameters: readonly string[]
  /** The gradient that arrives at the output; 1 if absent. */
  readonly upstream?: Tensor
}

/**
 * Turns a request into a graph; throws a GraphError, or a TrainingFailure if MNIST does not arrive intact.
 */
export type PrepareCheck = (
  request: CheckRequest,
  mnistUrl: string,
  onDownload: (loadedBytes: number, totalBytes: number) => void,
  signal: AbortSignal,
) => Promise<PreparedCheck>

function programGraph({ program, inputs, output, given }: ProgramNet): Graph {
  const { graph, diagnostics } = parseProgram(program, given && { given })
  if (!graph) throw new GraphError(required(diagnostics[0], 'a program without a graph has an error').text)
  const values = Object.entries(inputs).map(([id, nested]) => [id, fromNested(nested)] as const)
  const differentiated = output === undefined ? undefined : graph.positions.get(output)
  return withInputs(withOutput(graph, differentiated ?? graph.output), new Map(values))
}

/** Prepares checks, taking the test images from `loadDigits`. */
export function createPrepareCheck(loadDigits: LoadTestDigits): PrepareCheck {
  return async ({ net, brokenRule }, mnistUrl, onDownload, signal) => {
    const graph =
      net.kind === 'program'
        ? programGraph(net)
        : digitGraph(net, await loadDigits(mnistUrl, onDownload, signal))
    const parameters = net.kind === 'program' ? net.parameters : digitParameters
    const upstream =
      net.kind === 'program' && net.upstream !== undefined ? fromNested(net.upstream) : undefined
    const rest = { parameters, ...(upstream && { upstream }) }
    if (brokenRule === undefined) return { graph, ...rest }
    const rule = required(brokenRules.get(brokenRule), `there is no broken rule ${brokenRule}`)
    return { graph: withBrokenRule(graph, rule), ...rest }
  }
}
