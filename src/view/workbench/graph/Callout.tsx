import clsx from 'clsx'
import { useRef } from 'react'
import { useStore } from 'zustand'
import type { Equation } from '../../../engine/formula/equation'
import { lineWords } from '../../../engine/formula/equation-tex'
import { calloutPlace } from '../../../layout/callout-place'
import type { Box } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import { useSize } from '../../shared/use-size'
import styles from './Callout.module.css'
import { seenSides, type ViewStore } from './view'

interface CalloutProps {
  /** Of what it speaks of. */
  readonly around: Box
  /** What it must not cover. */
  readonly taken: readonly Box[]
  readonly view: ViewStore
  readonly stage: Size
  readonly lines: readonly Equation[]
  readonly direction: 'forward' | 'backward'
}

/** The arithmetic of the step, beside the node at work; not shown where it would cover something or be cut off. */
export function Callout({ around, taken, view, stage, lines, direction }: CalloutProps) {
  const { language } = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place, 'border')
  const room = seenSides(useStore(view), stage)
  const at = size && calloutPlace(size, around, taken, room)
  return (
    <div
      ref={place}
      className={clsx(styles.callout, styles[direction])}
      style={
        at
          ? { translate: `${at.x - size.width / 2}px ${at.y - size.height / 2}px` }
          : { visibility: 'hidden' }
      }
      aria-hidden="true"
    >
      {lines.map((line, i) => (
        <Tex key={i} of={lineWords(line, { language, largeFractions: true })} />
      ))}
    </div>
  )
}
