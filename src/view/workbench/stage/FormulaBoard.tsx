import clsx from 'clsx'
import { useLayoutEffect, useRef, useState } from 'react'
import { BoardFormulas } from './BoardFormulas'
import formulas from './BoardFormulas.module.css'
import type { BoardPlan } from './board-plans'
import styles from './FormulaBoard.module.css'

interface FormulaBoardProps {
  /** What may be written, from everything down to the minimum. */
  readonly plans: readonly BoardPlan[]
  /** The number of screen pixels per stage pixel. */
  readonly unit: number
}

/** Font sizes of formulas, the largest first; the last one is the smallest that the last row can read, indices included. */
export const letterSizes = [36, 32, 28]

/**
 * Rows of formulas, as large as their place allows; if even the smallest font size is too large, less is
 * written.
 */
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
    void document.fonts.ready.then(startAgain) // until its fonts have loaded, a formula has another size
    return () => {
      isGone = true
      observer.disconnect()
    }
  }, [])
  return (
    <div ref={place} className={clsx(formulas.formulas, styles.board)} data-formula aria-hidden="true">
      <BoardFormulas of={plans[plan] ?? []} />
    </div>
  )
}

/** How far formulas may stick out below, in CSS pixels: Firefox rounds their height and the board's separately. */
const roundingPx = 1

/** Tries every font size until everything fits; returns whether one does. */
function fits(board: HTMLElement, unit: number): boolean {
  return letterSizes.some((size) => {
    board.style.fontSize = `${size * unit}px`
    return board.scrollWidth <= board.clientWidth && board.scrollHeight <= board.clientHeight + roundingPx
  })
}
