import { type RefObject, startTransition, useEffect, useState } from 'react'
import { trainingClient } from '../../../state/clients/training-client'
import { keepAsking } from '../../../training/client/keep-asking'
import type { Answers, QuestionKind, QuestionOf } from '../../../training/looks/questions'
import { useInView } from './use-in-view'
import { wait } from './wait'

/**
 * What the net has to say to a question, as long as `place` is on screen: afresh while it learns. Undefined where
 * there is no net. `question` is asked anew whenever it is another object.
 */
export function useNetAnswer<Kind extends QuestionKind>(
  question: QuestionOf<Kind>,
  place: RefObject<HTMLElement | null>,
): Answers[Kind] | undefined {
  const [answer, setAnswer] = useState<Answers[Kind]>()
  const isInView = useInView(place)
  useEffect(() => {
    if (!isInView) return
    return keepAsking<Answers[Kind]>({
      getState: trainingClient.getState,
      subscribe: trainingClient.subscribe,
      ask: () => trainingClient.look<Kind>(question),
      hear: (heard) => startTransition(() => setAnswer(heard)),
      nowMs: () => performance.now(),
      wait,
    })
  }, [question, isInView])
  return answer
}
