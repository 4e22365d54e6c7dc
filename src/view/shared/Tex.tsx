import { memo, useLayoutEffect, useRef } from 'react'
import type { Words } from '../../engine/formula/words'
import { inTurn } from './in-turn'
import { setTex } from './set-tex'
import styles from './Tex.module.css'

interface TexProps {
  /** The formula as LaTeX, and as the plain text that stands for it where it cannot be set. */
  readonly of: Words
  /** Whether the formula stands by itself, with full-size fractions. */
  readonly display?: boolean
  /** Whether screen readers read it; a label in the line is named by its control, so by default only a formula by itself is. */
  readonly spoken?: boolean
  /** Whether it is a label that can come a moment later, where many are drawn at once. */
  readonly inTurn?: boolean
}

/** A formula set by KaTeX. */
export const Tex = memo(
  function Tex({ of: { tex, plain }, display = false, spoken = display, inTurn: waits = false }: TexProps) {
    const place = useRef<HTMLSpanElement>(null)
    useLayoutEffect(() => {
      const set = (): void => place.current?.replaceChildren(setTex({ tex, plain }, { display, spoken }))
      return waits ? inTurn(set) : set()
    }, [tex, plain, display, spoken, waits])
    return <span ref={place} className={styles.tex} />
  },
  (before, after) =>
    before.of.tex === after.of.tex &&
    before.of.plain === after.of.plain &&
    before.display === after.display &&
    before.spoken === after.spoken,
)
