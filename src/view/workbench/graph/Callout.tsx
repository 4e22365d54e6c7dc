import clsx from 'clsx'
import type { Equation } from '../../../engine/formula/equation'
import { lineWords } from '../../../engine/formula/equation-tex'
import type { Box } from '../../../layout/geometry'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import styles from './Callout.module.css'

interface CalloutProps {
  /** Of the node that it speaks of. */
  readonly box: Box
  readonly lines: readonly Equation[]
  readonly direction: 'forward' | 'backward'
}

/** The arithmetic of the step, over the node at work. */
export function Callout({ box, lines, direction }: CalloutProps) {
  const { language } = useLanguage()
  if (lines.length === 0) return null
  return (
    <div
      className={clsx(styles.callout, styles[direction])}
      style={{ left: box.x, top: box.y - box.height / 2 - 14 }}
      aria-hidden="true"
    >
      {lines.map((line, i) => (
        <Tex key={i} of={lineWords(line, { language, largeFractions: true })} />
      ))}
    </div>
  )
}
