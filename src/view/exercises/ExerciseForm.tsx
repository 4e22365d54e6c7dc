import type { Exercise } from '../../practice/exercises/exercise'
import type { OpenedExercise } from '../../practice/exercises/open-exercise'
import type { AnswerNews } from './answer-news'
import { EquationWords } from './EquationWords'
import { FieldsForm } from './FieldsForm'
import { LetterGraph } from './LetterGraph'
import { OptionsForm } from './OptionsForm'
import { OrderForm } from './OrderForm'

interface ExerciseFormProps extends AnswerNews {
  readonly exercise: Exercise
  readonly opened: OpenedExercise
}

/** Where an exercise is answered. */
export function ExerciseForm({ exercise, opened, ...news }: ExerciseFormProps) {
  switch (exercise.form) {
    case 'fields':
      return <FieldsForm task={exercise} opened={opened} {...news} />
    case 'choice':
      return (
        <OptionsForm
          options={exercise.options.map(({ sides, say }) => ({
            shown: <EquationWords sides={sides} />,
            say,
          }))}
          wanted={exercise.wanted}
          instead={exercise.instead}
          {...news}
        />
      )
    case 'graphs':
      return (
        <OptionsForm
          options={exercise.graphs.map(({ text, say }) => ({ shown: <LetterGraph text={text} />, say }))}
          wanted={exercise.wanted}
          inPairs
          {...news}
        />
      )
    case 'order':
      return <OrderForm task={exercise} {...news} />
  }
}
