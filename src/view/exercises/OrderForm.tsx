import clsx from 'clsx'
import { useState } from 'react'
import { optionLetter } from '../../practice/exercises/answers'
import type { OrderTask } from '../../practice/exercises/exercise'
import { missingFor, neededFirst } from '../../practice/exercises/order'
import { Feedback } from '../practice/Feedback'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import type { AnswerNews } from './answer-news'
import { EquationWords } from './EquationWords'
import styles from './OptionsForm.module.css'
import orderStyles from './OrderForm.module.css'

interface OrderFormProps extends AnswerNews {
  readonly task: OrderTask
}

/** Lines to be pressed in an order in which they can be computed; each that is pressed too early says what it needs. */
export function OrderForm({ task: { lines }, onAnswer, onDone }: OrderFormProps) {
  const { say, t } = useLanguage()
  const [placed, setPlaced] = useState<readonly number[]>([])
  const [early, setEarly] = useState<number>()
  const [wasWrong, setWasWrong] = useState(false)
  const isDone = placed.length === lines.length
  const missing = early === undefined ? undefined : missingFor(lines, placed, early)
  const place = (at: number): void => {
    const isEarly = missingFor(lines, placed, at) !== undefined
    setEarly(isEarly ? at : undefined)
    if (isEarly) {
      setWasWrong(true)
      onAnswer({ isRight: false })
      return
    }
    setPlaced([...placed, at])
    if (placed.length + 1 < lines.length) return
    onAnswer({ isRight: true })
    onDone(!wasWrong)
  }
  return (
    <>
      <ul className={styles.options}>
        {lines.map(({ sides }, at) => {
          const number = placed.indexOf(at) + 1
          return (
            <li key={at}>
              <button
                type="button"
                className={clsx(styles.option, number > 0 && orderStyles.placed)}
                aria-disabled={number > 0}
                onClick={() => number === 0 && place(at)}
              >
                <span className={styles.letter}>{optionLetter(at)}</span>
                <EquationWords sides={sides} />
                <span className={orderStyles.number}>{number > 0 && number}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles.said}>
        <Feedback isRight={isDone}>
          {isDone
            ? t('practice.right')
            : missing !== undefined && <Prose text={say(neededFirst(lines, missing))} />}
        </Feedback>
      </div>
    </>
  )
}
