import { type ReactNode, useState } from 'react'
import type { Exercise } from '../../practice/exercises/exercise'
import { exerciseKey } from '../../state/progress/lesson-of'
import { keepMemory } from '../../state/progress/memory'
import { deckOf } from '../../state/review/deck'
import { remembered } from '../../state/review/scheduler'
import { type Answer, type Learned, progressStore, withAnswer } from '../../state/stores/progress-store'
import { useLanguage } from '../shared/use-language'
import { ExerciseCard } from './ExerciseCard'
import styles from './Sheet.module.css'

interface ExercisesProps {
  readonly exercises: readonly Exercise[]
  /** What stands under them, given the answers so far: by kind and place. */
  readonly after?: (answers: Readonly<Record<string, Learned>>) => ReactNode
}

/** Exercises one after another, whose answers are kept with what was learned; at the end, how many were right at once. */
export function Exercises({ exercises, after }: ExercisesProps) {
  const { t } = useLanguage()
  const [done, setDone] = useState<ReadonlyMap<number, boolean>>(new Map())
  const [answers, setAnswers] = useState<Readonly<Record<string, Learned>>>({})
  const count = exercises.length
  const right = [...done.values()].filter((isRightAtOnce) => isRightAtOnce).length
  const note = ({ lesson, kind }: Exercise, at: number, answer: Answer): void => {
    const nowMs = Date.now()
    progressStore.getState().noteAnswer(exerciseKey(lesson, kind), answer, nowMs)
    const key = `${exerciseKey(lesson, kind)}/${at + 1}`
    setAnswers((before) => ({ ...before, [key]: withAnswer(before[key], answer, nowMs) }))
  }
  const finish = ({ lesson }: Exercise, at: number, isRightAtOnce: boolean): void => {
    setDone((before) => new Map(before).set(at, isRightAtOnce))
    const wasGraded = [...done.keys()].some((each) => exercises[each]?.lesson === lesson)
    if (!wasGraded || !isRightAtOnce) review(lesson, isRightAtOnce)
  }
  return (
    <>
      <ol className={styles.exercises}>
        {exercises.map((exercise, i) => (
          <ExerciseCard
            key={i}
            exercise={exercise}
            place={i + 1}
            onAnswer={(answer) => note(exercise, i, answer)}
            onDone={(isRightAtOnce) => finish(exercise, i, isRightAtOnce)}
          />
        ))}
      </ol>
      <p role="status" className={styles.score}>
        {done.size < count
          ? t('exercises.progress', { done: done.size, count })
          : t('exercises.score', { right, count })}
      </p>
      {after?.(answers)}
    </>
  )
}

/** Tells the scheduler how an exercise about a lesson went. */
function review(lesson: Exercise['lesson'], isRightAtOnce: boolean): void {
  const before = deckOf(progressStore.getState()).get(lesson)
  keepMemory(lesson, remembered(before, isRightAtOnce, Date.now()))
}
