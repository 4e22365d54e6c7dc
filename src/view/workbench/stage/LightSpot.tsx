import { useEffect, useRef } from 'react'
import styles from './LightSpot.module.css'

/** How far a key moves the light, as a part of the stage. */
const keyStep = 0.04

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-keyStep, 0],
  ArrowRight: [keyStep, 0],
  ArrowUp: [0, -keyStep],
  ArrowDown: [0, keyStep],
}

/** A light where the pointer is, in a hall that is dark otherwise; Shift and arrows move it, too. */
export function LightSpot() {
  const shade = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let [x, y] = [0.5, 0.4]
    const show = (): void => {
      shade.current?.style.setProperty('--x', `${(100 * x).toFixed(1)}%`)
      shade.current?.style.setProperty('--y', `${(100 * y).toFixed(1)}%`)
    }
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      const { width = 0, height = 0 } = shade.current?.getBoundingClientRect() ?? {}
      if (width === 0 || clientY > height) return // on the notes below
      ;[x, y] = [clientX / width, clientY / height]
      show()
    }
    const move = (event: KeyboardEvent): void => {
      const way = event.shiftKey ? ways[event.key] : undefined
      if (!way) return
      event.preventDefault()
      ;[x, y] = [x + way[0], y + way[1]].map((part) => Math.min(1, Math.max(0, part))) as [number, number]
      show()
    }
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerdown', follow)
    window.addEventListener('keydown', move, { capture: true })
    return () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerdown', follow)
      window.removeEventListener('keydown', move, { capture: true })
    }
  }, [])
  return <div ref={shade} className={styles.shade} data-light-spot />
}
