import { type Graph, nodeAt } from '../../engine/graph'
import { runGraph } from '../../engine/run'
import { sameButForInputs } from '../../engine/same-but-for-inputs'
import { sharingStructure } from '../../engine/structure'
import { fromNested, full, isScalarShape, sameShape, type Tensor } from '../../engine/tensor'
import { withOutput } from '../../engine/with-output'
import type { Nested } from '../../lib/nested'
import { groupIdsOf, openByDefault, seenGraphOf } from '../../program/program-graphs'
import { programTrace } from '../../program/program-trace'
import { lossName } from '../../trace/steps/loss-name'
import type { Link, LinkChange } from '../link/link'
import type { OpenedProgram } from '../session/program-session'
import type { ReadProgram } from './play-store'

/** What of a link a program on the playground is opened with. */
type Settings = Pick<Link, 'detail'> & Pick<LinkChange, 'open' | 'of' | 'upstream'>

let latest: Graph | undefined

/** A graph that shares the structure of the latest one if it differs only in the values of its inputs. */
function settled(graph: Graph): Graph {
  if (latest && latest !== graph && sameButForInputs(graph, latest)) sharingStructure(graph, latest)
  latest = graph
  return graph
}

/** The upstream gradient: the one given if it has the output's shape, ones for an array, none for a number. */
function upstreamAt({ nodes, output }: Graph, given: Nested | undefined): Tensor | undefined {
  const { shape } = nodeAt({ nodes }, output)
  const wanted = given === undefined ? undefined : fromNested(given)
  if (wanted && sameShape(wanted.shape, shape)) return wanted
  return isScalarShape(shape) ? undefined : full(shape, 1)
}

/**
 * A program that was read, with what a link says of it. While a program is typed, names and groups come and go: what
 * there is not is left out.
 */
export function openPlay({ program }: ReadProgram, link: Settings): OpenedProgram {
  const known = groupIdsOf(program)
  const open = link.open?.filter((id) => known.has(id)) ?? openByDefault(program)
  const seen = seenGraphOf(program, open)
  const wanted = link.of === undefined ? undefined : seen.positions.get(link.of)
  const plan = settled(withOutput(seen, wanted ?? seen.output))
  const upstream = upstreamAt(plan, link.upstream)
  const run = runGraph(plan, upstream)
  const loss = lossName(plan, upstream !== undefined)
  return {
    program,
    heading: { name: 'play', title: program.title, lead: program.title },
    open,
    plan,
    run,
    trace: programTrace(program, run, link.detail, loss),
    loss,
  }
}
