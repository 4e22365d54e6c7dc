import styles from './GraphThumbnail.module.css'
import type { GraphDrawing } from './graph-drawing'

interface GraphThumbnailProps {
  readonly drawing: GraphDrawing
}

/** A small drawing of a lesson's graph. */
export const GraphThumbnail = ({ drawing: { width, height, lines, nodes } }: GraphThumbnailProps) => (
  <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
    {lines.map((line, i) => (
      <path key={i} className={styles.line} d={line} />
    ))}
    {nodes.map(({ kind, ...box }, i) => (
      <rect key={i} className={styles[kind]} {...box} />
    ))}
  </svg>
)
