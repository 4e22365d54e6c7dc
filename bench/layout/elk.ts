import type { ElkNode } from 'elkjs/lib/elk.bundled.js'
import ELK from 'elkjs/lib/elk.bundled.js'
import type { Size } from '../../src/layout/sizes'
import type { Boxes } from './boxes'

const elk = new ELK()

/** Lays boxes out with ELK's layered algorithm, with its default settings. */
export function layOutWithElk({ nodes, edges }: Boxes): Promise<Partial<Size>> {
  const root: ElkNode = {
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'RIGHT' },
    children: nodes.map((node) => ({ ...node })),
    edges: edges.map(({ id, from, to, ...size }) => ({
      id,
      sources: [from],
      targets: [to],
      labels: [{ text: 'value and gradient', ...size }],
    })),
  }
  return elk.layout(root)
}
