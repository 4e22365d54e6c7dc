import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Size } from '../../../layout/sizes'
import { GroupChips } from './GroupFrames'
import type { GraphModel } from './graph-model'
import styles from './StageSigns.module.css'
import { croppedSides, type ViewStore } from './view'

interface StageSignsProps {
  readonly model: GraphModel
  readonly view: ViewStore
  /** The size of the graph's place; absent before it is known. */
  readonly stage: Size | undefined
}

/** The margin of a drawing, which has nothing in it. */
const marginPx = 16

const arrows = { left: ChevronLeft, top: ChevronUp, right: ChevronRight, bottom: ChevronDown } as const

/** What the presented graph does not show by itself: at which sides it goes on, and the names of groups without a frame. */
export function StageSigns({ model: { trace, layout }, view, stage }: StageSignsProps) {
  const cropped = useStore(
    view,
    useShallow((now) => (stage && now.isPlaced ? croppedSides(now, stage, layout, marginPx) : [])),
  )
  return (
    <>
      {cropped.map((side) => {
        const Arrow = arrows[side]
        return (
          <div key={side} className={styles[side]} data-cropped={side} aria-hidden="true">
            <Arrow className={styles.arrow} />
          </div>
        )
      })}
      <div className={styles.groups}>
        <GroupChips graph={trace.graph} layout={layout} onFold={undefined} />
      </div>
    </>
  )
}
