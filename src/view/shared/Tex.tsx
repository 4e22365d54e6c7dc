import { memo, useLayoutEffect, useRef } from 'react'
import type { Words } from '../../engine/formula/words'
import { inTurn } from './in-turn'
import { setTex } from './set-tex'
import styles from './Tex.module.css'

interface TexProps {
  /** The formula as LaTeX, and as the plain text shown if it cannot be typeset. */
  readonly of: Words
  /** Whether it is a display formula, with full-size fractions. */
  readonly display?: boolean
  /**
   * Whether screen readers read it. By default only display formulas are read, since the control around an
   * inline label already names it.
   */
  readonly spoken?: boolean
  /** Whether it may appear a moment later, for labels of which many are drawn at once. */
  readonly inTurn?: boolean
}

/** A formula typeset by KaTeX. */
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
