import { graphlib, layout } from '@dagrejs/dagre'
import type { Size } from '../../src/layout/sizes'
import type { Boxes } from './boxes'

/** Lays boxes out with dagre, with the settings that the page used before it had a layout of its own. */
export function layOutWithDagre({ nodes, edges }: Boxes): Partial<Size> {
  const dag = new graphlib.Graph({ multigraph: true })
  dag.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 16, edgesep: 14 })
  for (const { id, width, height } of nodes) dag.setNode(id, { width, height })
  for (const { id, from, to, width, height } of edges)
    dag.setEdge(from, to, { width, height, labelpos: 'c' }, id)
  layout(dag)
  return dag.graph()
}
