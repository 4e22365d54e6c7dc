import { partCases } from '../src/lessons/testing/part-cases'
import { required } from '../src/lib/required'
import { type Question, questionsOf } from '../src/practice/questions/question'

/** A part of a lesson, with the questions that it asks as it opens. */
export interface AskingPart {
  readonly lesson: string
  readonly id: string
  readonly name: string
  readonly questions: readonly Question[]
}

export const askingParts: readonly AskingPart[] = partCases('detail').map(({ name, part, trace, run }) => {
  const [lesson = '', id = ''] = name.split('/')
  return { lesson, id, name, questions: questionsOf(part.asked, trace, run) }
})

/** The step of the first question of a lesson's part; of its first part if none is named. */
export function firstQuestionStep(lesson: string, id?: string): number {
  const part = askingParts.find((each) => each.lesson === lesson && (id === undefined || each.id === id))
  return required(part?.questions[0], `${lesson} asks nothing`).step
}
