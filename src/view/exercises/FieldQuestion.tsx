import { useMemo, useState } from 'react'
import { type Response, respondToNumber, respondToShape } from '../../practice/answers/respond'
import { questionIn } from '../../practice/exercises/ask'
import type { OpenedExercise } from '../../practice/exercises/open-exercise'
import type { AskedForNumber } from '../../practice/questions/asked'
import { frameAt } from '../../trace/steps/frame'
import { AnswerField } from '../practice/AnswerField'
import { Feedback } from '../practice/Feedback'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import { Aid } from './Aid'
import type { AnswerNews } from './answer-news'
import styles from './FieldQuestion.module.css'

interface FieldQuestionProps extends AnswerNews {
  readonly asked: AskedForNumber
  readonly opened: OpenedExercise
}

/** A field for a number or a shape, what is said to an answer, and help after a wrong one. */
export function FieldQuestion({ asked, opened, onAnswer, onDone }: FieldQuestionProps) {
  const { say, t } = useLanguage()
  const question = useMemo(() => questionIn(opened, asked), [opened, asked])
  const [response, setResponse] = useState<Response>()
  const [wasWrong, setWasWrong] = useState(false)
  const { run, trace, loss } = opened
  const asksShape = asked.shape === 'only'
  const answer = (typed: string): void => {
    const given = asksShape
      ? respondToShape(question, typed, loss)
      : respondToNumber(question, typed, { run, frame: frameAt(trace, run, question.step), loss })
    setResponse(given)
    if (given.kind === 'unclear') return
    onAnswer({ isRight: given.kind === 'right', ...('mistake' in given && { mistake: given.mistake }) })
    if (given.kind === 'right') onDone(!wasWrong)
    else setWasWrong(true)
  }
  const isAnswered = response?.kind === 'right'
  return (
    <div className={styles.question}>
      <AnswerField
        question={question}
        session={opened}
        asksShape={asksShape}
        isAnswered={isAnswered}
        hasFocus={isAnswered}
        onAnswer={answer}
      />
      <div className={styles.said}>
        <Feedback isRight={isAnswered}>
          {response &&
            (isAnswered
              ? t('practice.right')
              : 'say' in response && (
                  <span>
                    <Prose text={say(response.say)} />
                  </span>
                ))}
        </Feedback>
        {wasWrong && !isAnswered && <Aid question={question} onShown={() => onDone(false)} />}
      </div>
    </div>
  )
}
