import clsx from 'clsx'
import type { Box } from '../../layout/geometry'
import { Tex } from '../shared/Tex'
import styles from './Callout.module.css'

interface CalloutProps {
  /** Of the node that it speaks of. */
  readonly box: Box
  readonly lines: readonly string[]
  readonly direction: 'forward' | 'backward'
}

/** The arithmetic of the step, over the node at work. */
export function Callout({ box, lines, direction }: CalloutProps) {
  if (lines.length === 0) return null
  return (
    <div
      className={clsx(styles.callout, styles[direction])}
      style={{ left: box.x, top: box.y - box.height / 2 - 14 }}
      aria-hidden="true"
    >
      {lines.map((tex) => (
        <Tex key={tex} tex={tex} />
      ))}
    </div>
  )
}
