import clsx from 'clsx'
import type { CSSProperties, ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Size } from '../../../layout/sizes'
import styles from './Viewport.module.css'
import type { ViewStore } from './view'

interface ViewportProps {
  readonly view: ViewStore
  readonly graph: Size
  readonly className: string | undefined
  /** Whether the nodes and lines are in it, not only what runs over them. */
  readonly isDrawing: boolean
  readonly children: ReactNode
}

/** What moves with pan and zoom: only this re-renders with them, not what is inside it. */
export function Viewport({ view, graph: { width, height }, className, isDrawing, children }: ViewportProps) {
  const { x, y, k, from, isPlaced } = useStore(view)
  return (
    <div
      className={clsx(styles.world, from && styles.gliding, className)}
      data-drawing={isDrawing || undefined}
      style={
        {
          width,
          height,
          '--view': `translate(${x}px, ${y}px) scale(${k})`,
          visibility: isPlaced ? 'visible' : 'hidden',
        } as CSSProperties
      }
    >
      {children}
    </div>
  )
}
