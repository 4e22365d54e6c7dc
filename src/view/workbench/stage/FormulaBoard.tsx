import { useLayoutEffect, useRef, useState } from 'react'
import type { Words } from '../../../engine/formula/words'
import { Tex } from '../../shared/Tex'
import type { BoardRow } from './board-rows'
import styles from './FormulaBoard.module.css'

/** What is written: the rows of each derivation. */
export type BoardPlan = readonly (readonly BoardRow[])[]

interface FormulaBoardProps {
  /** What may be written, from all to the least. */
  readonly plans: readonly BoardPlan[]
  /** How many pixels stand for one. */
  readonly unit: number
}

/** Sizes of a formula's letters, the largest first; the last one is the smallest that the last row can read. */
const letterSizes = [36, 32, 28]

const displayed = ({ tex, plain }: Words): Words => ({ tex: `\\displaystyle ${tex}`, plain })

/** Formulas in lines, as large as their place allows; where even the smallest letters are too large, less is written. */
export function FormulaBoard({ plans, unit }: FormulaBoardProps) {
  const place = useRef<HTMLDivElement>(null)
  const [{ plan, round }, setTried] = useState({ plan: 0, round: 0 })
  const isLast = plan >= plans.length - 1
  useLayoutEffect(() => {
    const board = place.current
    if (board && !fits(board, unit) && !isLast) setTried({ plan: plan + 1, round })
  }, [unit, plan, round, isLast])
  useLayoutEffect(() => {
    const board = place.current
    if (!board) return
    let isGone = false
    const startAgain = (): void => {
      if (!isGone) setTried(({ round }) => ({ plan: 0, round: round + 1 }))
    }
    const observer = new ResizeObserver(startAgain)
    observer.observe(board)
    void document.fonts.ready.then(startAgain) // before its fonts are there, a formula has another size
    return () => {
      isGone = true
      observer.disconnect()
    }
  }, [])
  return (
    <div ref={place} className={styles.board} data-formula aria-hidden="true">
      {(plans[plan] ?? []).map((rows, derivation) => (
        <div key={derivation} className={styles.derivation}>
          {rows.map(({ left, sides }, row) => (
            <div key={`${row} ${left.tex}`} className={styles.row}>
              <Piece words={left} />
              <span className={styles.sides}>
                {sides.map((side, i) => (
                  <Piece key={i} words={side} />
                ))}
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

const Piece = ({ words }: { readonly words: Words }) => (
  <span className={styles.piece} data-piece>
    <Tex of={displayed(words)} />
  </span>
)

/** Tries every size until all that is written has its place; whether one was found. */
function fits(board: HTMLElement, unit: number): boolean {
  return letterSizes.some((size) => {
    board.style.fontSize = `${size * unit}px`
    return board.scrollWidth <= board.clientWidth && board.scrollHeight <= board.clientHeight
  })
}
