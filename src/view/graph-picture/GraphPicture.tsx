import type { GraphDrawing } from './drawing'
import { frame } from './frame'
import styles from './GraphPicture.module.css'
import { heatColour } from './heat-colour'

/** A part of a picture: its left and upper end, its width and its height. */
export type PictureBox = readonly [x: number, y: number, width: number, height: number]

const wholeFrame: PictureBox = [0, 0, frame.width, frame.height]

interface GraphPictureProps {
  readonly drawing: GraphDrawing
  /** The part that is shown, in pixels; if absent, the whole frame. */
  readonly box?: PictureBox
}

/** A small picture of a lesson's graph, with its signs and some of its numbers. */
export const GraphPicture = ({
  drawing: { lines, nodes, tables, texts },
  box = wholeFrame,
}: GraphPictureProps) => (
  <svg className={styles.picture} height={box[3]} viewBox={box.join(' ')} aria-hidden="true">
    {lines.map((line, i) => (
      <path key={i} className={styles.line} d={line} />
    ))}
    {nodes.map(({ kind, ...box }, i) => (
      <rect key={i} className={styles[kind]} {...box} />
    ))}
    {tables.map(({ x, y, size, columns, heats }) =>
      heats.map((heat, i) => (
        <rect
          key={`${x} ${y} ${i}`}
          className={styles.cell}
          style={{ fill: heatColour(heat) }}
          x={x + size * (i % columns)}
          y={y + size * Math.floor(i / columns)}
          width={size}
          height={size}
        />
      )),
    )}
    {texts.map(({ kind, x, y, text }, i) => (
      <text key={i} className={styles[kind]} x={x} y={y}>
        {text}
      </text>
    ))}
  </svg>
)
