import { useLanguage } from '../../shared/use-language'
import { Word } from '../../words/Word'
import styles from './StepWords.module.css'
import type { StepWord } from './step-words'

interface StepWordsProps {
  readonly words: readonly StepWord[]
}

/** The signs and words of a step, each of which says what it means. */
export function StepWords({ words }: StepWordsProps) {
  const { t, say } = useLanguage()
  if (words.length === 0) return null
  return (
    <ul className={styles.words} aria-label={t('derivation.words')}>
      {words.map(({ id, label }) => (
        <li key={id}>
          <Word id={id}>{say(label)}</Word>
        </li>
      ))}
    </ul>
  )
}
