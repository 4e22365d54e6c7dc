import type { Edge } from '../engine/edges'
import { type Graph, nodeAt } from '../engine/graph'
import type { Run } from '../engine/run'
import { ofStructure } from '../engine/structure'
import { PythonNames } from '../lib/python-names'
import { buildTrace } from '../trace/steps/trace'
import { isScalarConstant } from './scalar-constant'

/** A Python name for everything in a run. */
export interface ProgramNames {
  readonly valueNames: ReadonlyMap<number, string>
  readonly gradientNames: ReadonlyMap<number, string>
  /** By edge id: a name of its own if a node gets several contributions, else the node's gradient. */
  readonly contributionNames: ReadonlyMap<string, string>
  /** Hands out names besides those. */
  readonly further: () => PythonNames
}

const known = ofStructure(() => new Map<string, ProgramNames>())

/**
 * Names everything in a run; `defined` are the functions and classes that the program defines. The names of a graph are
 * given once, however often the value of an input changes.
 */
export function programNames(run: Run, defined: readonly string[]): ProgramNames {
  const ofGraph = known(run.graph)
  const key = defined.join(' ')
  const names = ofGraph.get(key) ?? namesGiven(run, defined)
  ofGraph.set(key, names)
  return names
}

function namesGiven({ graph, gradients }: Run, defined: readonly string[]): ProgramNames {
  const names = new PythonNames(defined)
  const valueNames = new Map<number, string>()
  for (const isNamed of [true, false]) {
    for (const [position, node] of graph.nodes.entries())
      if (node.named === isNamed && !isScalarConstant(node)) valueNames.set(position, names.give(node.id))
  }
  const gradientNames = new Map<number, string>()
  for (const position of gradients.keys())
    gradientNames.set(position, names.give(`d${valueNames.get(position)}`))
  const contributionNames = new Map<string, string>()
  for (const [position, edges] of buildTrace(graph, 'node').gradientEdges)
    for (const edge of edges) {
      const whole = gradientNames.get(position) ?? ''
      contributionNames.set(edge.id, edges.length === 1 ? whole : names.give(partName(graph, whole, edge)))
    }
  return { valueNames, gradientNames, contributionNames, further: () => names.copy() }
}

/** dx_a for what comes back to x from a; dx_a_1 if a takes x twice. */
const partName = (graph: Graph, gradient: string, { id, to }: Edge): string =>
  [gradient, nodeAt(graph, to).id, ...id.split('#').slice(1)].join('_')
