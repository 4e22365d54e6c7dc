import { useState } from 'react'
import { formatShape } from '../../engine/tensor'
import { formatNumber } from '../../lib/format'
import { truthOf } from '../../practice/exercises/ask'
import { nudgeHint } from '../../practice/hint'
import type { NumberQuestion } from '../../practice/questions/question'
import { Help } from '../practice/Help'
import { useLanguage } from '../shared/use-language'

interface AidProps {
  readonly question: NumberQuestion
  /** The answer was shown: the question is done, and was not right. */
  readonly onShown: () => void
}

/** Help after a wrong answer: first a hint from a nudge where there is one, then the answer. */
export function Aid({ question, onShown }: AidProps) {
  const { say, t } = useLanguage()
  const [isShown, setIsShown] = useState(false)
  const { asked, place, entry } = question
  const isShape = asked.shape === 'only'
  const hint = isShape ? undefined : nudgeHint(place, entry)
  const show = (): void => {
    setIsShown(true)
    onShown()
  }
  if (!isShown) return <Help hint={hint && say(hint)} isStuck toShow={t('exercises.show')} onShow={show} />
  const answer = isShape ? formatShape(place.truth.shape) : formatNumber(truthOf(question))
  return (
    <p role="status">
      {t('exercises.answer')}: {answer}
    </p>
  )
}
