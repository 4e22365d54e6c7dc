import type { Exercise } from '../../practice/exercises/exercise'
import { givenLines } from '../../practice/exercises/given-lines'
import type { OpenedExercise } from '../../practice/exercises/open-exercise'
import { Tex } from '../shared/Tex'
import { useLanguage } from '../shared/use-language'
import styles from './Given.module.css'

interface GivenProps {
  readonly exercise: Exercise
  readonly opened: OpenedExercise
}

/** What an exercise gives: inputs side by side, operations under one another. */
export function Given({ exercise, opened }: GivenProps) {
  const { language, t } = useLanguage()
  const { inputs, arriving, operations } = givenLines(exercise, opened, { language, inLine: true })
  return (
    <div className={styles.given} role="group" aria-label={t('exercises.given')}>
      {(inputs.length > 0 || arriving) && (
        <ul className={styles.inputs}>
          {inputs.map((words) => (
            <li key={words.plain}>
              <Tex of={words} spoken />
            </li>
          ))}
          {arriving && (
            <li className={styles.arriving}>
              <Tex of={arriving} spoken />
            </li>
          )}
        </ul>
      )}
      <ul className={styles.operations}>
        {operations.map((words) => (
          <li key={words.plain}>
            <Tex of={words} spoken />
          </li>
        ))}
      </ul>
    </div>
  )
}
