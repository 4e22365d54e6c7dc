import clsx from 'clsx'
import { type ReactNode, useState } from 'react'
import type { Formula } from '../../engine/formula/formula'
import { plainOf } from '../../engine/formula/plain'
import type { Text } from '../../i18n/text'
import { optionLetter } from '../../practice/exercises/answers'
import { Feedback } from '../practice/Feedback'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import type { AnswerNews } from './answer-news'
import styles from './OptionsForm.module.css'

/** Something to choose, and what is said when it is chosen. */
export interface ShownOption {
  readonly shown: ReactNode
  readonly say: Text
}

interface OptionsFormProps extends AnswerNews {
  readonly options: readonly ShownOption[]
  /** Which one is to be found, counted from 0. */
  readonly wanted: number
  /** What the wanted one should say; absent where it is right as it is. */
  readonly instead?: Formula
  /** Whether they stand beside one another, two and two. */
  readonly inPairs?: boolean
}

/** Options, one of which is to be found; any other that is chosen says what it is. */
export function OptionsForm({
  options,
  wanted,
  instead,
  inPairs = false,
  onAnswer,
  onDone,
}: OptionsFormProps) {
  const { say, t, language } = useLanguage()
  const [tried, setTried] = useState<readonly number[]>([])
  const last = tried.at(-1)
  const isFound = last === wanted
  const chosen = last === undefined ? undefined : options[last]
  const choose = (at: number): void => {
    setTried([...tried, at])
    onAnswer({ isRight: at === wanted })
    if (at === wanted) onDone(tried.length === 0)
  }
  return (
    <>
      <ul className={clsx(styles.options, inPairs && styles.pairs)}>
        {options.map(({ shown }, at) => (
          <li key={at}>
            <button
              type="button"
              className={clsx(
                styles.option,
                tried.includes(at) && (at === wanted ? styles.found : styles.tried),
              )}
              disabled={isFound || tried.includes(at)}
              onClick={() => choose(at)}
            >
              <span className={styles.letter}>{optionLetter(at)}</span>
              {shown}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.said}>
        <Feedback isRight={isFound}>
          {chosen && (
            <span>
              {isFound && `${t('exercises.found')} `}
              <Prose text={say(chosen.say)} />{' '}
              {isFound && instead && (
                <Prose text={`${t('exercises.answer')}: $${plainOf(instead, { language })}$`} />
              )}
            </span>
          )}
        </Feedback>
      </div>
    </>
  )
}
