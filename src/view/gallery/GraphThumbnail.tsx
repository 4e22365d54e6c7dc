import { routeEdge, routeTerminal } from '../../layout/edge-route'
import type { LessonPart } from '../../lessons/lesson'
import { graphOf } from '../../program/program-graphs'
import { layoutOf } from '../../state/session/graph-layouts'
import styles from './GraphThumbnail.module.css'
import { useDeferred } from './use-deferred'

interface GraphThumbnailProps {
  readonly part: LessonPart
}

/** A small drawing of a part's graph, laid out as the lesson shows it. */
export function GraphThumbnail({ part }: GraphThumbnailProps) {
  const drawing = useDeferred(() => {
    const graph = graphOf(part)
    return { graph, layout: layoutOf(graph) }
  })
  if (!drawing) return <svg className={styles.picture} aria-hidden="true" />
  const { graph, layout } = drawing
  const unmoved = new Map()
  return (
    <svg className={styles.picture} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      {layout.edges.map((edge) => (
        <path
          key={edge.edge.id}
          className={styles.line}
          d={routeEdge(graph, layout, edge, unmoved).paths.forward}
        />
      ))}
      <path className={styles.line} d={routeTerminal(graph, layout, unmoved).paths.forward} />
      {graph.nodes.map((node, position) => {
        const box = layout.nodes[position]
        const isCircle = node.kind === 'operation' && node.op.look === 'circle'
        return box ? (
          <rect
            key={node.id}
            className={node.kind === 'operation' ? styles.operation : styles[node.kind]}
            x={box.x - box.width / 2}
            y={box.y - box.height / 2}
            width={box.width}
            height={box.height}
            rx={isCircle ? box.width / 2 : 14}
          />
        ) : null
      })}
    </svg>
  )
}
