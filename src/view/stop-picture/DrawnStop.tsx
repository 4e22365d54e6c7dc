import clsx from 'clsx'
import type { Box } from '../../layout/geometry'
import { heatColour } from '../graph-picture/heat-colour'
import styles from './StopPicture.module.css'
import type { DrawnNode, StopDrawing } from './stop-drawing'

const rectOf = ({ x, y, width, height }: Box) => ({ x: x - width / 2, y: y - height / 2, width, height })

interface DrawnStopProps {
  readonly of: StopDrawing
}

/** The picture of a stop. */
export function DrawnStop({ of: { seen, frames, lines, nodes, numbers, cells } }: DrawnStopProps) {
  const { x, y, width, height } = rectOf(seen)
  return (
    <svg className={styles.picture} viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
      {frames.map((frame, i) => (
        <rect key={i} className={styles.frame} rx="10" {...rectOf(frame)} />
      ))}
      {lines.map(({ path, reached }, i) => (
        <path key={i} className={clsx(styles.line, styles[reached])} d={path} />
      ))}
      {nodes.map((node, i) => (
        <Node key={i} node={node} />
      ))}
      {cells.map(({ heat, ...box }, i) => (
        <rect key={i} style={{ fill: heatColour(heat) }} {...rectOf(box)} />
      ))}
      {numbers.map(({ reached, ...box }, i) => (
        <rect key={i} className={clsx(styles.number, styles[reached])} rx="3" {...rectOf(box)} />
      ))}
    </svg>
  )
}

function Node({ node }: { readonly node: DrawnNode }) {
  const { kind, isLit, sign, x, y, width, height } = node
  const isRound = kind === 'circle' || kind === 'pill'
  return (
    <>
      <rect
        className={clsx(styles.node, styles[kind], isLit && styles.lit)}
        rx={isRound ? height / 2 : 8}
        {...rectOf(node)}
      />
      {sign !== undefined && (
        <text className={styles.sign} x={x} y={y} fontSize={signSize(sign, width, height)}>
          {sign}
        </text>
      )}
    </>
  )
}

/** As large as the node allows. */
const signSize = (sign: string, width: number, height: number): number =>
  Math.min(0.7 * height, (1.5 * width) / sign.length)
