import { useState } from 'react'
import { type Response, respondToNumber, respondToShape } from '../../practice/answers/respond'
import { nudgeHint } from '../../practice/hint'
import type { NumberQuestion } from '../../practice/questions/question'
import { frameAt } from '../../trace/steps/frame'
import { useLanguage } from '../shared/use-language'
import { AnswerField } from './AnswerField'
import type { AnswerFormProps } from './answer-form'
import { Feedback } from './Feedback'
import { Help } from './Help'
import { WayOn } from './WayOn'

/** A question for a number, and before it perhaps for the shape of its array. */
export function NumberForm(props: AnswerFormProps<NumberQuestion>) {
  const { question, session, onAnswer, onShow, isLast, onDone } = props
  const { say, t } = useLanguage()
  const { shape } = question.asked
  const [asksShape, setAsksShape] = useState(shape !== undefined)
  const [response, setResponse] = useState<Response>()
  const [isAnswered, setIsAnswered] = useState(false)
  const { run, trace, step, loss } = session
  const answer = (typed: string): void => {
    const given = asksShape
      ? respondToShape(question, typed, loss)
      : respondToNumber(question, typed, { run, frame: frameAt(trace, run, step), loss })
    setResponse(given)
    const isHalf = given.kind === 'right' && asksShape && shape === 'first'
    if (isHalf) setAsksShape(false)
    if (isHalf || given.kind === 'unclear') return
    setIsAnswered(given.kind === 'right')
    const mistake = given.kind === 'wrong' ? given.mistake : undefined
    onAnswer({ isRight: given.kind === 'right', ...(mistake && { mistake }) })
  }
  const hint = asksShape ? undefined : nudgeHint(question.place, question.entry)
  return (
    <>
      <AnswerField
        key={String(asksShape)}
        question={question}
        session={session}
        asksShape={asksShape}
        isAnswered={isAnswered}
        hasFocus={!asksShape && shape === 'first'}
        onAnswer={answer}
      />
      <Feedback isRight={response?.kind === 'right'}>
        {response?.kind === 'right'
          ? t(isAnswered ? 'practice.right' : 'practice.right.shape')
          : response && say(response.say)}
      </Feedback>
      {isAnswered ? (
        <WayOn isLast={isLast} onDone={onDone} />
      ) : (
        <Help
          hint={hint && say(hint)}
          isStuck={response?.kind === 'wrong'}
          toShow={t('practice.show')}
          onShow={onShow}
        />
      )}
    </>
  )
}
