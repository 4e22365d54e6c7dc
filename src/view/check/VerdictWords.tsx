import clsx from 'clsx'
import { Check, TriangleAlert, X } from 'lucide-react'
import { verdictOf } from '../../engine/compare-gradients'
import { useLanguage } from '../shared/use-language'
import styles from './VerdictWords.module.css'

interface VerdictWordsProps {
  readonly relativeDifference: number
}

const icons = { agrees: Check, unclear: TriangleAlert, differs: X, 'not-finite': TriangleAlert } as const

/** Whether two gradients agree, in words and with an icon. */
export function VerdictWords({ relativeDifference }: VerdictWordsProps) {
  const { t } = useLanguage()
  const verdict = verdictOf(relativeDifference)
  const Icon = icons[verdict]
  return (
    <span className={clsx(styles.verdict, verdict === 'agrees' ? styles.right : styles.wrong)}>
      <Icon size={18} aria-hidden />
      {t(`check.verdict.${verdict}`)}
    </span>
  )
}
