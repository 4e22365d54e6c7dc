import type { Run } from '../../../engine/run'
import { structureOf } from '../../../engine/structure'
import { graphLayout } from '../../../layout/graph-layout'
import { type LayoutGoal, layoutRequest } from '../../../layout/measure/layout-request'
import type { Size } from '../../../layout/sizes'
import { keepLayout } from '../../../state/session/graph-layouts'
import { nodeWords } from '../../../trace/words/node-words'
import { fits } from './fit-view'
import { layOutAside } from './layout-client'

/** Whether a whole graph can be read on a stage of some size, if letters need at least 16 times `scale` pixels. */
export async function isReadableOn(
  run: Run,
  stage: Size,
  scale: number,
  { pictured, symbols }: Pick<LayoutGoal, 'pictured' | 'symbols'>,
): Promise<boolean> {
  const graph = structureOf(run.graph)
  const request = layoutRequest(run, nodeWords(run, symbols !== undefined), {
    stage,
    goalPx: 16 * scale,
    pictured,
    symbols,
  })
  const layout = graphLayout(graph, request, await layOutAside(request))
  keepLayout(graph, JSON.stringify(request), layout)
  return fits(layout, stage, scale)
}
