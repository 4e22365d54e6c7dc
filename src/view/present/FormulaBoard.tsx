import { useLayoutEffect, useRef } from 'react'
import { Tex } from '../shared/Tex'
import styles from './FormulaBoard.module.css'
import { formulaPlans } from './formula-plans'

interface FormulaBoardProps {
  /** For each formula its left-hand side and, after it, its right-hand sides, as LaTeX. */
  readonly rows: readonly (readonly string[])[]
  /** How many pixels stand for one. */
  readonly unit: number
}

/** Sizes of a formula's letters, the largest first; the last one is the smallest that the last row can read. */
const letterSizes = [36, 32, 28]

/** Formulas in lines, as large as their place allows; where even the smallest letters are too large, pieces are left out. */
export function FormulaBoard({ rows, unit }: FormulaBoardProps) {
  const place = useRef<HTMLDivElement>(null)
  const text = rows.flat().join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: other formulas have another size
  useLayoutEffect(() => {
    const board = place.current
    if (!board) return
    const observer = new ResizeObserver(() => fitBoard(board, unit))
    observer.observe(board)
    void document.fonts.ready.then(() => fitBoard(board, unit)) // before its fonts are there, a formula has another size
    return () => observer.disconnect()
  }, [text, unit])
  return (
    <div ref={place} className={styles.board} data-formula aria-hidden="true">
      {rows.map((pieces, row) => (
        <div key={`${row} ${pieces.join(' ')}`} className={styles.row}>
          {pieces.map((tex, i) => (
            <span key={`${i} ${tex}`} className={styles.piece}>
              <Tex tex={`\\displaystyle ${tex}`} />
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}

/** Tries every plan with every size until all that is written has its place. */
function fitBoard(board: HTMLElement, unit: number): void {
  for (const isWritten of formulaPlans) {
    for (const { children } of board.children) {
      const [, ...sides] = children
      for (const [place, side] of sides.entries()) {
        ;(side as HTMLElement).hidden = !isWritten(place, sides.length)
      }
    }
    for (const size of letterSizes) {
      board.style.fontSize = `${size * unit}px`
      if (board.scrollWidth <= board.clientWidth && board.scrollHeight <= board.clientHeight) return
    }
  }
}
