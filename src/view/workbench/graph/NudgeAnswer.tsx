import { type CSSProperties, useRef } from 'react'
import { useStore } from 'zustand'
import { lineWords } from '../../../engine/formula/equation-tex'
import type { Run } from '../../../engine/run'
import { calloutPlace, freePlace } from '../../../layout/callout-place'
import type { Box } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import { nudgeAnswer } from '../../../trace/nudge/nudge-answer'
import { measuredSlope, nudgedGradient } from '../../../trace/nudge/nudge-equations'
import { Prose } from '../../shared/Prose'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import { useSize } from '../../shared/use-size'
import styles from './NudgeAnswer.module.css'
import type { ShownNudge } from './shown-nudge'
import { seenSides, type ViewStore } from './view'

interface NudgeAnswerProps {
  readonly run: Run
  readonly loss: string
  readonly nudge: ShownNudge
  /** The end of the output. */
  readonly around: Box
  /** What it must not cover. */
  readonly taken: readonly Box[]
  readonly view: ViewStore
  readonly stage: Size
  /** The scale at which letters have their smallest readable size: that of the answer, however large the graph is. */
  readonly readableScale: number
  /** After how many moved values it appears. */
  readonly depth: number
}

/** How far the output moves for the nudge, near the output: in words, or beside the gradient once that is known. */
export function NudgeAnswer(props: NudgeAnswerProps) {
  const { run, loss, nudge, around, taken, view, stage, readableScale, depth } = props
  const { language, say } = useLanguage()
  const element = useRef<HTMLDivElement>(null)
  const size = useSize(element, 'border')
  const here = useStore(view)
  const room = seenSides(here, stage)
  const at = size && (calloutPlace(size, around, taken, room) ?? freePlace(size, around, taken, room))
  const { place, result, isKnown } = nudge
  const equations = isKnown
    ? [measuredSlope(run, place, result, loss), nudgedGradient(run, place, result.gradient, loss)]
    : []
  return (
    <div
      ref={element}
      className={styles.answer}
      style={
        {
          visibility: at ? undefined : 'hidden',
          translate: at && `${at.x - size.width / 2}px ${at.y - size.height / 2}px`,
          fontSize: (18 * readableScale) / here.k,
          '--depth': depth,
        } as CSSProperties
      }
      aria-hidden="true" // the panel says the same
    >
      {isKnown ? (
        equations.map((each, i) => <Tex key={i} of={lineWords(each, { language, largeFractions: true })} />)
      ) : (
        <p>
          <Prose text={say(nudgeAnswer(run, place, result, loss))} />
        </p>
      )}
    </div>
  )
}
