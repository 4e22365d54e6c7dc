import type { Words } from '../../../engine/formula/words'
import { Tex } from '../../shared/Tex'
import styles from './BoardFormulas.module.css'
import type { BoardPlan } from './board-plans'

interface BoardFormulasProps {
  readonly of: BoardPlan
}

const displayed = ({ tex, plain }: Words): Words => ({ tex: `\\displaystyle ${tex}`, plain })

/** The rows of each derivation on the board. */
export const BoardFormulas = ({ of: derivations }: BoardFormulasProps) =>
  derivations.map((rows, derivation) => (
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
  ))

const Piece = ({ words }: { readonly words: Words }) => (
  <span className={styles.piece} data-piece>
    <Tex of={displayed(words)} />
  </span>
)
