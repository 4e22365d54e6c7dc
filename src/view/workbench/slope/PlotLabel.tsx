import type { Label } from './plot-labels'
import styles from './SlopePlot.module.css'

interface PlotLabelProps extends Label {
  readonly letterPx: number
  /** Its ground, under the curve, so that no line behind it reads as a minus; or its letters, over everything. */
  readonly part: 'ground' | 'letters'
}

/** The mean width of a letter, as a share of its height. */
const letterWidth = 0.56

/** How far a label begins to the left of where it is anchored, as a share of its width. */
const before = { start: 0, middle: 0.5, end: 1 } as const

/** What is written in a plot; an index is lowered and as large as the rest, so that it can be read. */
export function PlotLabel({ x, y, anchor, role, symbol = '', text, letterPx, part }: PlotLabelProps) {
  const [name, index] = symbol.split('_')
  if (part === 'ground') {
    const width = letterWidth * letterPx * (symbol.length + text.length)
    return (
      <rect
        className={styles.ground}
        x={x - before[anchor] * width - 2}
        y={y - letterPx}
        width={width + 4}
        height={1.3 * letterPx}
      />
    )
  }
  return (
    <text className={styles[role]} x={x} y={y} textAnchor={anchor}>
      {name && <tspan className={styles.symbol}>{name}</tspan>}
      {index && <tspan dy="0.2em">{index}</tspan>}
      <tspan {...(index && { dy: '-0.2em' })}>{text}</tspan>
    </text>
  )
}
