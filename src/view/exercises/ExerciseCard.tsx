import clsx from 'clsx'
import { useMemo } from 'react'
import { rightAnswers } from '../../practice/exercises/answers'
import type { Exercise } from '../../practice/exercises/exercise'
import { kinds } from '../../practice/exercises/kinds/all'
import { openExercise } from '../../practice/exercises/open-exercise'
import { Tex } from '../shared/Tex'
import { useLanguage } from '../shared/use-language'
import type { AnswerNews } from './answer-news'
import styles from './ExerciseCard.module.css'
import { ExerciseForm } from './ExerciseForm'
import { Given } from './Given'

interface ExerciseCardProps extends AnswerNews {
  readonly exercise: Exercise
  /** Its place on the sheet, from 1. */
  readonly place: number
}

/** One exercise: what to do, what is given, and where it is answered; on paper perhaps with the answer. */
export function ExerciseCard({ exercise, place, onAnswer, onDone }: ExerciseCardProps) {
  const { say, t, language } = useLanguage()
  const opened = useMemo(() => openExercise(exercise.program), [exercise])
  return (
    <li
      className={clsx(styles.card, exercise.form === 'graphs' && styles.wide)}
      aria-label={`${place}`}
      data-exercise={exercise.kind}
    >
      <h2 className={styles.ask}>
        <span className={styles.place}>{place}</span>
        {say(kinds[exercise.kind].ask)}
      </h2>
      <Given exercise={exercise} opened={opened} />
      <ExerciseForm exercise={exercise} opened={opened} onAnswer={onAnswer} onDone={onDone} />
      <p className={styles.answer}>
        {t('exercises.answer')}:{' '}
        {rightAnswers(exercise, opened, { language, inLine: true }).map((words) => (
          <span key={words.plain} className={styles.each}>
            <Tex of={words} />
          </span>
        ))}
      </p>
    </li>
  )
}
