import { Unlink } from 'lucide-react'
import { formulaWords } from '../../engine/formula/equation-tex'
import type { Formula } from '../../engine/formula/formula'
import styles from './BrokenRight.module.css'
import { Tex } from './Tex'
import { useLanguage } from './use-language'

interface BrokenRightProps {
  /** What would stand in place of the broken rule. */
  readonly right: Formula
  /** Whether a sentence beside it says that the rule is broken. */
  readonly isSaid?: boolean
}

/** Marks a derivation whose rule is broken on purpose, with the right rule. */
export function BrokenRight({ right, isSaid = false }: BrokenRightProps) {
  const { language, t } = useLanguage()
  return (
    <span className={styles.right} data-broken-rule>
      <Unlink aria-hidden className={styles.icon} />
      <span>{t(isSaid ? 'broken.right.said' : 'broken.right')}</span>
      <Tex of={formulaWords(right, { language, ties: true })} spoken />
    </span>
  )
}
