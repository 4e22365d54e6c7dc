import type { Lesson, LessonPart } from '../../lessons/lesson'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { NextLesson } from './NextLesson'

interface WhatNextProps {
  readonly lesson: Lesson
  readonly part: LessonPart
  /** Updates the weights; absent where there are none, or where they have been updated. */
  readonly onUpdate: (() => void) | undefined
}

/** What the last step of a part asks for: an update of the weights, and the part or lesson after it. */
export function WhatNext({ lesson, part, onUpdate }: WhatNextProps) {
  const { t } = useLanguage()
  return (
    <>
      {onUpdate && (
        <Button strong onClick={onUpdate}>
          {t('update.button')}
        </Button>
      )}
      <NextLesson lesson={lesson} part={part} />
    </>
  )
}
