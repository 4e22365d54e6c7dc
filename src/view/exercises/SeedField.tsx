import { useId, useState } from 'react'
import { largestSeed } from '../../lib/random'
import { appStore } from '../../state/stores/app-store'
import { useLanguage } from '../shared/use-language'
import styles from './SeedField.module.css'

interface SeedFieldProps {
  readonly seed: number
}

const isSeed = (text: string): boolean => /^\d{1,10}$/.test(text) && Number(text) <= largestSeed

/** The seed of the sheet; another one is taken with Enter, or when the field is left. */
export function SeedField({ seed }: SeedFieldProps) {
  const { t } = useLanguage()
  const [id, problemId] = [useId(), useId()]
  const [text, setText] = useState(String(seed))
  const isValid = isSeed(text.trim())
  const take = (): void => {
    if (isValid && Number(text) !== seed) appStore.getState().change({ seed: Number(text) })
  }
  return (
    <form
      className={styles.seed}
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <label htmlFor={id}>{t('exercises.seed')}</label>
      <input
        id={id}
        className={styles.field}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={!isValid}
        aria-describedby={isValid ? undefined : problemId}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
      />
      {!isValid && (
        <p id={problemId} role="alert" className={styles.problem}>
          {t('exercises.seed.problem', { largest: largestSeed })}
        </p>
      )}
    </form>
  )
}
