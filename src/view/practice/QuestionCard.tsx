import clsx from 'clsx'
import { useRef } from 'react'
import panelStyles from '../shared/Panel.module.css'
import { useKeys } from '../shared/use-keys'
import { useLanguage } from '../shared/use-language'
import type { AnswerFormProps } from './answer-form'
import { ChoiceForm } from './ChoiceForm'
import { NumberForm } from './NumberForm'
import styles from './QuestionCard.module.css'

/** A question that stands at the step at hand; A leads to its field. */
export function QuestionCard(props: AnswerFormProps) {
  const { t } = useLanguage()
  const card = useRef<HTMLElement>(null)
  useKeys(keys, {
    answer: () => card.current?.querySelector<HTMLElement>('input:enabled, button:enabled')?.focus(),
  })
  const { question, ...rest } = props
  return (
    <section ref={card} className={clsx(styles.card, 'no-print')} aria-labelledby="question-title">
      <h2 id="question-title" className={panelStyles.title}>
        {t('practice.title')}
        <kbd className={styles.key}>A</kbd>
      </h2>
      {question.kind === 'number' ? (
        <NumberForm {...rest} question={question} />
      ) : (
        <ChoiceForm {...rest} question={question} />
      )}
    </section>
  )
}

const keys = { a: 'answer', A: 'answer' } as const
