import { structureOf } from '../../engine/structure'
import { graphLayout } from '../../layout/graph-layout'
import { layoutRequest } from '../../layout/measure/layout-request'
import type { Link } from '../../state/link/link'
import { parseLink } from '../../state/link/parse-link'
import { atHandSources, sessionOfStop } from '../../state/tracks/session-of-stop'
import { nodeWords } from '../../trace/words/node-words'
import { whenIdle } from '../shared/when-idle'
import { hall } from '../workbench/graph/hall'
import { layOutAside } from '../workbench/graph/layout-client'
import { drawGraph } from './draw-graph'
import { latestMs } from './latest-ms'
import type { StopDrawing } from './stop-drawing'

/** The longest packed program, and the most nodes, that a picture is drawn of: it must not hold up the page. */
const [longestProgram, mostNodes] = [1_500, 250]

const idle = (): Promise<void> => new Promise((resolve) => whenIdle(resolve, latestMs))

const offsetsOf = ({ moved }: Link) => new Map(moved?.nodes.map(([id, x, y]) => [id, { x, y }]))

/** A picture of what the stop with an address shows, drawn in several short tasks, its layout aside; undefined for a stop without a graph or with too large a one. */
export async function drawStop(address: string): Promise<StopDrawing | undefined> {
  const { link } = parseLink(address)
  if ((link.program?.length ?? 0) > longestProgram) return undefined
  const session = await sessionOfStop(link, atHandSources)
  if (!session || session.run.graph.nodes.length > mostNodes) return undefined
  await idle()
  const { run } = session
  const { moved, view, beside } = link
  const request = layoutRequest(run, nodeWords(run, false), {
    stage: hall[beside ? 'beside' : 'alone'],
    goalPx: hall.goalPx,
    pictured: session.pictured?.target,
    ...(moved && { arrangement: moved.arrangement }),
  })
  const placement = await layOutAside(request)
  await idle()
  const layout = graphLayout(structureOf(run.graph), request, placement)
  const offsets = moved ? offsetsOf(link) : new Map()
  return drawGraph(session, layout, { offsets, view })
}
