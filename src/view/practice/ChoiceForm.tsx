import clsx from 'clsx'
import { useState } from 'react'
import { mistakes } from '../../practice/mistakes/all'
import type { Choice } from '../../practice/questions/asked'
import { shownChoices } from '../../practice/questions/choice-order'
import type { ChoiceQuestion } from '../../practice/questions/question'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import type { AnswerFormProps } from './answer-form'
import styles from './ChoiceForm.module.css'
import { Feedback } from './Feedback'
import { Help } from './Help'
import { WayOn } from './WayOn'

/** Formulas up to this many characters have room side by side. */
const longest = 14

/** A question with four formulas to choose from; a wrong one is crossed out and says why. */
export function ChoiceForm({ question, onAnswer, onShow, isLast, onDone }: AnswerFormProps<ChoiceQuestion>) {
  const { say, t } = useLanguage()
  const { asked } = question
  const [tried, setTried] = useState<readonly Choice[]>([])
  const last = tried.at(-1)
  const isAnswered = last !== undefined && last.mistake === undefined
  const isLong = asked.choices.some(({ formula }) => formula.length > longest)
  const choose = (choice: Choice): void => {
    setTried([...tried, choice])
    onAnswer({ isRight: choice.mistake === undefined, ...(choice.mistake && { mistake: choice.mistake }) })
  }
  return (
    <>
      <p>
        <Prose text={say(asked.ask)} />
      </p>
      <ul className={clsx(styles.choices, isLong && styles.long)}>
        {shownChoices(asked).map((choice) => (
          <li key={choice.formula}>
            <button
              type="button"
              aria-label={choice.formula}
              className={clsx(
                styles.choice,
                tried.includes(choice) && (choice.mistake ? styles.wrong : styles.right),
              )}
              disabled={isAnswered || tried.includes(choice)}
              onClick={() => choose(choice)}
            >
              <Prose text={`$${choice.formula}$`} />
            </button>
          </li>
        ))}
      </ul>
      <Feedback isRight={isAnswered}>
        {last && (last.mistake ? say(mistakes[last.mistake].say) : t('practice.right'))}
      </Feedback>
      {isAnswered ? (
        <WayOn isLast={isLast} onDone={onDone} />
      ) : (
        <Help hint={undefined} isStuck={last !== undefined} toShow={t('practice.show')} onShow={onShow} />
      )}
    </>
  )
}
