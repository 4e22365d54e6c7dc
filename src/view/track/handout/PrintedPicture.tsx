import { useEffect, useRef } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'
import { useLatest } from '../../shared/use-latest'
import { ProgramGraph } from '../../workbench/bench/ProgramGraph'
import '../../workbench/linking/linking.css'
import styles from './PrintedStop.module.css'

interface PrintedPictureProps {
  readonly session: ProgramSession
  /** Called once the graph has its place, or has failed. */
  readonly onDrawn: () => void
}

const isDrawn = (place: HTMLElement): boolean => {
  const drawing = place.querySelector<HTMLElement>('[data-drawing]')
  return drawing ? drawing.style.visibility === 'visible' : place.querySelector('[role=alert]') !== null
}

/** The whole graph of a step, as large as its place allows. */
export function PrintedPicture({ session, onDrawn }: PrintedPictureProps) {
  const place = useRef<HTMLDivElement>(null)
  const drawn = useLatest(onDrawn)
  useEffect(() => {
    const graph = place.current
    if (!graph) return
    const check = (): void => {
      if (!isDrawn(graph)) return
      observer.disconnect()
      drawn()
    }
    const observer = new MutationObserver(check)
    observer.observe(graph, { subtree: true, childList: true, attributeFilter: ['style'] })
    check()
    return () => observer.disconnect()
  }, [drawn])
  return (
    <div ref={place} className={styles.picture} inert>
      <ProgramGraph session={session} scale={1} isWhole />
    </div>
  )
}
