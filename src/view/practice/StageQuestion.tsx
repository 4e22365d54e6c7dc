import { Check } from 'lucide-react'
import { letteredAnswers } from '../../practice/questions/lettered'
import type { Question } from '../../practice/questions/question'
import type { ProgramSession } from '../../state/session/program-session'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import { AskedFor } from './AskedFor'
import styles from './StageQuestion.module.css'

interface StageQuestionProps {
  readonly question: Question
  readonly session: ProgramSession
}

/** A question for the hall, with lettered answers to vote on. The next step shows which one is right. */
export function StageQuestion({ question, session }: StageQuestionProps) {
  const { say, t } = useLanguage()
  const answers = letteredAnswers(question, session.loss)
  return (
    <section className={styles.question} aria-label={t('practice.stage')}>
      <p className={styles.asked}>
        {question.kind === 'number' ? (
          <AskedFor
            question={question}
            session={session}
            asksShape={question.asked.shape === 'only'}
            isOpen
          />
        ) : (
          <Prose text={say(question.asked.ask)} />
        )}
      </p>
      {answers.length > 1 && (
        <ol className={styles.answers}>
          {answers.map(({ letter, formula }) => (
            <li key={letter}>
              <strong>{letter}</strong>
              <Prose text={`$${formula}$`} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** Which of the lettered answers was right; nothing where there were none. */
export function StageAnswer({ question, session }: StageQuestionProps) {
  const { t } = useLanguage()
  const right = letteredAnswers(question, session.loss).find(({ isRight }) => isRight)
  return (
    right && (
      <p className={styles.answer} role="status" aria-label={t('practice.stage.answer')}>
        <Check size="1em" aria-hidden />
        <strong>{right.letter}</strong>
        <Prose text={`$${right.formula}$`} />
      </p>
    )
  )
}
