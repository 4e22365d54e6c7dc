import { useLayoutEffect, useRef } from 'react'
import type { StageKind } from '../../trace/derivation'
import { Tex } from '../shared/Tex'
import type { BoardRow } from './board-rows'
import styles from './FormulaBoard.module.css'
import { formulaPlans } from './formula-plans'

interface FormulaBoardProps {
  readonly rows: readonly BoardRow[]
  /** How many pixels stand for one. */
  readonly unit: number
}

/** Sizes of a formula's letters, the largest first; the last one is the smallest that the last row can read. */
const letterSizes = [36, 32, 28]

/** Formulas in lines, as large as their place allows; where even the smallest letters are too large, pieces are left out. */
export function FormulaBoard({ rows, unit }: FormulaBoardProps) {
  const place = useRef<HTMLDivElement>(null)
  const text = rows.flatMap(({ left, sides }) => [left, ...sides.map(({ tex }) => tex)]).join('\n')
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
      {rows.map(({ left, sides }, row) => (
        <div key={`${row} ${left} ${sides.map(({ tex }) => tex).join(' ')}`} className={styles.row}>
          <span className={styles.piece}>
            <Tex tex={`\\displaystyle ${left}`} />
          </span>
          {sides.map(({ kind, tex }, i) => (
            <span key={`${i} ${tex}`} className={styles.piece} data-kind={kind}>
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
  const sides = [...board.querySelectorAll<HTMLElement>('[data-kind]')]
  const kindOf = ({ dataset }: HTMLElement): StageKind => dataset.kind as StageKind
  for (const isWritten of formulaPlans(sides.map(kindOf))) {
    for (const side of sides) side.hidden = !isWritten(kindOf(side))
    for (const row of board.children as HTMLCollectionOf<HTMLElement>)
      row.hidden = row.querySelector('[data-kind]:not([hidden])') === null
    for (const size of letterSizes) {
      board.style.fontSize = `${size * unit}px`
      if (board.scrollWidth <= board.clientWidth && board.scrollHeight <= board.clientHeight) return
    }
  }
}
