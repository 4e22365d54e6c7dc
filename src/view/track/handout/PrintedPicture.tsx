import { useEffect, useRef } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'
import { useLatest } from '../../shared/use-latest'
import { ProgramGraph } from '../../workbench/bench/ProgramGraph'
import { useEdgeSymbols } from '../../workbench/bench/use-edge-symbols'
import '../../workbench/linking/linking.css'
import styles from './PrintedStop.module.css'

interface PrintedPictureProps {
  readonly session: ProgramSession
  readonly isSmall: boolean
  /** Called once the graph has its place, or has failed. */
  readonly onDrawn: () => void
}

/** The scale at which the letters of a small picture have their least size, 6 points, if it has room for them. */
const smallScale = 0.5

const isDrawn = (place: HTMLElement): boolean => {
  const drawing = place.querySelector<HTMLElement>('[data-drawing]')
  return drawing ? drawing.style.visibility === 'visible' : place.querySelector('[role=alert]') !== null
}

/** The graph of a step as its stop shows it, as large as its place allows: whole, unless the stop is zoomed. */
export function PrintedPicture({ session, isSmall, onDrawn }: PrintedPictureProps) {
  const place = useRef<HTMLDivElement>(null)
  const drawn = useLatest(onDrawn)
  const { isOnItsWay } = useEdgeSymbols(session)
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
      {!isOnItsWay && <ProgramGraph session={session} scale={isSmall ? smallScale : 1} isWhole />}
    </div>
  )
}
