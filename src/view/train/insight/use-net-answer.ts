import { type RefObject, startTransition, useEffect, useState } from 'react'
import { trainingClient } from '../../../state/clients/training-client'
import { keepAsking } from '../../../training/client/keep-asking'
import type { Answers, QuestionKind, QuestionOf } from '../../../training/looks/questions'
import { askingParts } from './asking-parts'
import { useInView } from './use-in-view'

/**
 * The net's answer to a question, as long as `place` is on screen, updated while the net learns. Undefined if
 * there is no net. A new `question` object is asked again.
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
      ...askingParts,
      ask: () => trainingClient.look<Kind>(question),
      hear: (heard) => startTransition(() => setAnswer(heard)),
    })
  }, [question, isInView])
  return answer
}
