import { useState } from 'react'
import type { FieldsTask } from '../../practice/exercises/exercise'
import type { OpenedExercise } from '../../practice/exercises/open-exercise'
import type { AnswerNews } from './answer-news'
import { FieldQuestion } from './FieldQuestion'

interface FieldsFormProps extends AnswerNews {
  readonly task: FieldsTask
  readonly opened: OpenedExercise
}

/** The fields of an exercise; it is done when all of them are, and right at once if each of them was. */
export function FieldsForm({ task: { questions }, opened, onAnswer, onDone }: FieldsFormProps) {
  const [done, setDone] = useState<ReadonlyMap<string, boolean>>(new Map())
  const settle = (id: string, isRightAtOnce: boolean): void => {
    const now = new Map(done).set(id, isRightAtOnce)
    setDone(now)
    if (now.size === questions.length) onDone([...now.values()].every((isRight) => isRight))
  }
  return questions.map((asked) => (
    <FieldQuestion
      key={asked.id}
      asked={asked}
      opened={opened}
      onAnswer={onAnswer}
      onDone={(isRightAtOnce) => settle(asked.id, isRightAtOnce)}
    />
  ))
}
