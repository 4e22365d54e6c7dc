import { type Graph, type GraphNode, nodeAt, nodeById } from '../../src/engine/graph'
import { GraphError } from '../../src/engine/graph-error'
import { type Run, runGraph } from '../../src/engine/run'
import { full, type Tensor } from '../../src/engine/tensor'
import { decodeNested, encodeTensor } from '../../src/engine/tensor-json'
import { withInputs } from '../../src/engine/with-inputs'
import { parseProgram } from '../../src/language/parse-program'
import { positionAt } from '../../src/language/position'
import type { Request } from './request'
import { targetsOf } from './targets'

/** The answer as one line of JSON, or the errors, each as `line:column: sentence`. */
export type Answer = { readonly json: string } | { readonly errors: readonly string[] }

/** What is wrong with a setting or with numbers, and the node where the error is reported. */
interface Problem {
  readonly sentence: string
  readonly nodeId?: string | undefined
}

/** The values and gradients of all named variables of a program. */
export function grad({ program, settings, upstream }: Request): Answer {
  const parsed = parseProgram(program)
  const { graph, output, aliases } = parsed
  if (!graph || output === undefined) {
    return { errors: parsed.diagnostics.map((d) => `${d.line}:${d.column}: ${d.text.en}`) }
  }
  const problems: Problem[] = []
  const run = runOf(graph, settings, upstream, problems)
  if (!run) return { errors: problems.map((problem) => located(problem, graph, program)) }
  return { json: JSON.stringify({ output, ...namedNumbers(run, aliases) }) }
}

function located({ sentence, nodeId }: Problem, graph: Graph, program: string): string {
  const node = nodeId === undefined ? undefined : nodeById(graph, nodeId)
  const { line, column } = positionAt(program, node?.span?.from ?? 0)
  return `${line}:${column}: ${sentence}`
}

function runOf(
  graph: Graph,
  settings: readonly string[],
  upstream: string | undefined,
  problems: Problem[],
): Run | undefined {
  const values = new Map<string, Tensor>()
  for (const setting of settings) readSetting(graph, setting, values, problems)
  const seed = upstream === undefined ? undefined : decoded(upstream)
  if (upstream !== undefined && !seed) {
    problems.push({
      sentence: noTensor('the upstream gradient', upstream),
      nodeId: nodeAt(graph, graph.output).id,
    })
  }
  if (problems.length > 0) return undefined
  return attempt(problems, undefined, () => runGraph(withInputs(graph, values), seed))
}

function readSetting(graph: Graph, setting: string, values: Map<string, Tensor>, problems: Problem[]): void {
  const equals = setting.indexOf('=')
  const nodeId = setting.slice(0, equals).trim()
  if (equals < 1) {
    problems.push({ sentence: `--set needs a name and a value, as in --set x=2, and not ${setting}.` })
    return
  }
  const text = setting.slice(equals + 1)
  const value = decoded(text)
  if (!value) problems.push({ sentence: noTensor(nodeId, text), nodeId })
  else if (nodeById(graph, nodeId)?.kind === 'input') values.set(nodeId, value)
  else attempt(problems, nodeId, () => withInputs(graph, new Map([[nodeId, value]])))
}

function attempt<T>(problems: Problem[], nodeId: string | undefined, compute: () => T): T | undefined {
  try {
    return compute()
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    problems.push({ sentence: error.text.en, nodeId: error.nodeId ?? nodeId })
    return undefined
  }
}

function decoded(text: string): Tensor | undefined {
  try {
    return decodeNested(JSON.parse(text))
  } catch {
    return undefined
  }
}

const noTensor = (what: string, text: string): string =>
  `The value for ${what} must be a number or an array in JSON, such as 2, -0.5, [1, 2] or [[1, 2], [3, 4]]; it is ${text || 'empty'}.`

function namedNumbers({ graph, values, gradients }: Run, aliases: ReadonlyMap<string, string>) {
  const targets = targetsOf(graph)
  const positions = namedPositions(graph, aliases)
  const gradientOf = (position: number): Tensor =>
    gradients.get(position) ?? full(nodeAt(graph, position).shape, 0)
  return {
    values: Object.fromEntries(positions.map(([name, at]) => [name, encodeTensor(values[at] as Tensor)])),
    gradients: Object.fromEntries(
      positions
        .filter(([, at]) => !targets.has(at))
        .map(([name, at]) => [name, encodeTensor(gradientOf(at))]),
    ),
  }
}

function namedPositions(
  graph: Graph,
  aliases: ReadonlyMap<string, string>,
): readonly (readonly [string, number])[] {
  const named = graph.nodes.flatMap((node: GraphNode, at) => (node.named ? [[node.id, at] as const] : []))
  const further = [...aliases].map(([name, id]) => [name, graph.positions.get(id) ?? 0] as const)
  return [...named, ...further]
}
