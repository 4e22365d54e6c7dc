import { memo, useLayoutEffect, useRef } from 'react'
import { inTurn } from './in-turn'
import { setTex } from './set-tex'
import styles from './Tex.module.css'

interface TexProps {
  readonly tex: string
  /** Whether the formula stands by itself, with full-size fractions. */
  readonly display?: boolean
  /** Whether screen readers read it; a label in the line is named by its control, so by default only a formula by itself is. */
  readonly spoken?: boolean
  /** Whether it is a label that can come a moment later, where many are drawn at once. */
  readonly inTurn?: boolean
}

/** A formula set by KaTeX. */
export const Tex = memo(function Tex({
  tex,
  display = false,
  spoken = display,
  inTurn: waits = false,
}: TexProps) {
  const place = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const set = (): void => place.current?.replaceChildren(setTex(tex, { display, spoken }))
    return waits ? inTurn(set) : set()
  }, [tex, display, spoken, waits])
  return <span ref={place} className={styles.tex} />
})
