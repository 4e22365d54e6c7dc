import clsx from 'clsx'
import type { Words } from '../../../engine/formula/words'
import { Tex } from '../../shared/Tex'
import styles from './SymbolBlock.module.css'
import values from './ValueBlock.module.css'

interface SymbolBlockProps {
  readonly formula: Words
  readonly direction: 'forward' | 'backward'
  /** Whether the steps have come as far; a question mark is shown otherwise. */
  readonly isKnown: boolean
  readonly lit: boolean
}

/** What a value or a gradient is, in symbols. */
export const SymbolBlock = ({ formula, direction, isKnown, lit }: SymbolBlockProps) => (
  <span
    className={clsx(
      values.scalar,
      isKnown ? values[direction] : values.unknown,
      lit && isKnown && values.lit,
      styles.symbol,
    )}
  >
    {isKnown ? <Tex of={formula} /> : '?'}
  </span>
)
