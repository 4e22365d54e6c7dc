import { type BrokenRule, withBrokenRule } from '../engine/broken-rules/broken-rule'
import { groupIds } from '../engine/folding/group-ids'
import { seenGraph } from '../engine/folding/seen-graph'
import type { Graph } from '../engine/graph'
import { graphFromPlain, type PlainGraph } from '../engine/plain-graph'
import type { Tensor } from '../engine/tensor'
import { withTargets } from '../engine/with-targets'
import type { parseProgram } from '../language/parse-program'
import { required } from '../lib/required'
import type { Program } from './program'

/** What reads a program text; it comes along only where texts are read. */
type Parser = typeof parseProgram

let parser: Parser | undefined

const graphs = new WeakMap<Program, Graph>()
const plainGraphs = new WeakMap<Program, PlainGraph>()
const seenGraphs = new WeakMap<Graph, Map<string, Graph>>()
const knownGroupIds = new WeakMap<Graph, ReadonlySet<string>>()

/** How many combinations of open groups are cached for one graph. */
const mostSeenGraphs = 16

/** Has a parser read the programs whose graphs are not known. */
export function readProgramsWith(parse: Parser): void {
  parser = parse
}

/** Takes over what a program's text was read into when the page was built. */
export function knowGraph(program: Program, graph: PlainGraph): void {
  plainGraphs.set(program, graph)
}

/** Takes over the graph that a program's text was just read into. */
export function rememberGraph(program: Program, graph: Graph): void {
  graphs.set(program, graph)
}

/**
 * The graph of a program, with the program's own input values; throws if the text has an error. `given` holds
 * the arrays from outside. It is read only the first time, because after that their names and shapes are
 * known.
 */
export function graphOf(program: Program, given?: ReadonlyMap<string, Tensor>): Graph {
  const known = graphs.get(program)
  if (known) return known
  const plain = plainGraphs.get(program)
  const graph = plain ? graphFromPlain(plain, given) : parsed(program, given)
  const marked = withTargets(graph, new Set(program.setup.targets))
  graphs.set(program, marked)
  return marked
}

function parsed({ id, text }: Program, given: ReadonlyMap<string, Tensor> | undefined): Graph {
  const { graph, diagnostics } = required(parser, `no parser for the program ${id}`)(text, given && { given })
  if (!graph) throw new Error(`the program ${id} has an error: ${diagnostics[0]?.text.en}`)
  return graph
}

/** A program's graph with nothing folded, and with a rule broken on purpose if there is one. */
const wholeGraph = (program: Program, broken: BrokenRule | undefined): Graph =>
  broken ? withBrokenRule(graphOf(program), broken) : graphOf(program)

/**
 * A program's graph with some groups open, and with a rule broken on purpose if there is one. It returns the
 * same object each time, so the graph is laid out only once.
 */
export function seenGraphOf(program: Program, open: readonly string[], broken?: BrokenRule): Graph {
  const graph = wholeGraph(program, broken)
  const seen = seenGraphs.get(graph) ?? new Map<string, Graph>()
  seenGraphs.set(graph, seen)
  const key = [...open].sort().join()
  const known = seen.get(key) ?? seenGraph(graph, new Set(open))
  seen.delete(key) // keeps the most recently used last
  seen.set(key, known)
  const [oldest] = seen.keys()
  if (seen.size > mostSeenGraphs && oldest !== undefined) seen.delete(oldest)
  return known
}

/** The ids of all groups in a program's graph that can be opened, at every level of nesting. */
export function groupIdsOf(program: Program, broken?: BrokenRule): ReadonlySet<string> {
  const graph = wholeGraph(program, broken)
  const ids = knownGroupIds.get(graph) ?? groupIds(graph)
  knownGroupIds.set(graph, ids)
  return ids
}

/** The groups that are open by default: all those that the program text names. */
export const openByDefault = (program: Program): readonly string[] =>
  program.setup.open ?? graphOf(program).groups.map(({ id }) => id)
