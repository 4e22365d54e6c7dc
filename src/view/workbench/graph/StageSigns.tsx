import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Size } from '../../../layout/sizes'
import styles from './StageSigns.module.css'
import { croppedSides, type ViewStore } from './view'

interface StageSignsProps {
  readonly graph: Size
  readonly view: ViewStore
  /** The size of the graph's place; absent before it is known. */
  readonly stage: Size | undefined
}

/** The margin of a drawing, which has nothing in it. */
const marginPx = 16

const arrows = { left: ChevronLeft, top: ChevronUp, right: ChevronRight, bottom: ChevronDown } as const

/** At which sides a presented graph goes on. */
export function StageSigns({ graph, view, stage }: StageSignsProps) {
  const cropped = useStore(
    view,
    useShallow((now) => (stage && now.isPlaced ? croppedSides(now, stage, graph, marginPx) : [])),
  )
  return cropped.map((side) => {
    const Arrow = arrows[side]
    return (
      <div key={side} className={styles[side]} data-cropped={side} aria-hidden="true">
        <Arrow className={styles.arrow} />
      </div>
    )
  })
}
