import { useLayoutEffect } from 'react'
import { meanings } from '../../glossary/meanings'
import type { WordId } from '../../glossary/words'
import { Prose } from '../shared/Prose'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import styles from './WordCard.module.css'

interface WordCardProps {
  readonly id: WordId
  /** Called once its size is known. */
  readonly onShown: () => void
}

/** What a word means, with the way to all words. */
export function WordCard({ id, onShown }: WordCardProps) {
  const { t, say } = useLanguage()
  const address = useAddress()
  useLayoutEffect(onShown)
  const { term, text } = meanings[id]
  return (
    <div className={styles.card}>
      <h3 className={styles.term}>{say(term)}</h3>
      <p>
        <Prose text={say(text)} />
      </p>
      <a href={address({ page: 'words' })}>{t('words.all')}</a>
    </div>
  )
}
