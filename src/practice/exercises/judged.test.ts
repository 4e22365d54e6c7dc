import { describe, expect, it } from 'vitest'
import { brokenRules } from '../../engine/broken-rules/all'
import { formatShape } from '../../engine/tensor'
import { languages } from '../../i18n/text'
import { formatNumber } from '../../lib/format'
import { frameAt } from '../../trace/steps/frame'
import { isClose } from '../answers/close'
import { mistakenAnswers } from '../answers/judge'
import { respondToNumber, respondToShape } from '../answers/respond'
import { mistakes } from '../mistakes/all'
import { questionIn, truthOf } from './ask'
import { lessonIds } from './lesson-ids'
import { openExercise } from './open-exercise'
import { sheetOf } from './sheet'

const exercises = Array.from({ length: 30 }, (_, seed) => sheetOf(seed, lessonIds)).flat()

const fields = exercises.flatMap((exercise) => {
  if (exercise.form !== 'fields') return []
  const opened = openExercise(exercise.program)
  return exercise.questions.map((asked) => ({ opened, question: questionIn(opened, asked) }))
})

const numbers = fields.filter(({ question }) => question.asked.shape === undefined)

type Field = (typeof fields)[number]

const respond = ({ opened: { run, trace, loss }, question }: Field, typed: string) =>
  respondToNumber(question, typed, { run, frame: frameAt(trace, run, question.step), loss })

describe('the answers to exercises', () => {
  it('right numbers are right, as they are printed', () => {
    for (const field of numbers)
      expect(respond(field, formatNumber(truthOf(field.question)))).toEqual({ kind: 'right' })
  })

  it('mistaken numbers are wrong, and told what was done, or what the list has first for the same number', () => {
    for (const field of numbers) {
      const { question, opened } = field
      const told = question.asked.mistakes.flatMap((each) => (typeof each === 'string' ? [each] : []))
      for (const mistake of told)
        for (const value of mistakenAnswers(question, mistake, opened.loss)) {
          if (isClose({ value }, truthOf(question))) continue
          const first = told.find((each) =>
            mistakenAnswers(question, each, opened.loss).some((number) => isClose({ value }, number)),
          )
          const response = respond(field, `${String(value)} + 0`)
          expect(response).toMatchObject({ kind: 'wrong', mistake: first })
        }
    }
  })

  it('gradients can be got wrong in two ways at least', () => {
    for (const { question } of numbers)
      if (question.place.kind === 'gradient') expect(question.asked.mistakes.length).toBeGreaterThanOrEqual(2)
  })

  it('right shapes are right, and the shape of another array is told as such', () => {
    for (const { question, opened } of fields) {
      const { asked, place } = question
      if (asked.shape !== 'only') continue
      const { shape } = place.truth
      expect(respondToShape(question, formatShape(shape), opened.loss)).toEqual({ kind: 'right' })
      const isWeights = /^W\d?$/.test(Object.values(asked.number).join())
      if (!isWeights) continue
      expect(respondToShape(question, formatShape(shape.toReversed()), opened.loss)).toMatchObject({
        kind: 'wrong',
        mistake: 'not-transposed',
      })
    }
  })

  it('the wrong one among equations says what was done, the others say that they are right', () => {
    const known = [
      ...Object.values(mistakes).map(({ say }) => say),
      ...[...brokenRules.values()].map(({ fault }) => fault),
    ]
    for (const exercise of exercises)
      if (exercise.form === 'choice')
        exercise.options.forEach(({ say }, at) => {
          for (const language of languages)
            expect(say[language]).toMatch(language === 'en' ? /\.$/ : /[.요]$/)
          expect(known.includes(say)).toBe(at === exercise.wanted)
        })
  })
})
