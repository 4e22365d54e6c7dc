import { describe, expect, it } from 'vitest'
import { rightAnswers } from './answers'
import { lessonExercises } from './lesson-exercises'
import { lessonIds } from './lesson-ids'
import { openExercise } from './open-exercise'
import { sheetOf } from './sheet'
import { exerciseFaults } from './testing/exercise-faults'

const answersOf = (seed: number): readonly string[] =>
  sheetOf(seed, lessonIds).map((exercise) =>
    rightAnswers(exercise, openExercise(exercise.program), { language: 'en' })
      .map(({ plain }) => plain)
      .join(', '),
  )

describe('sheetOf', () => {
  it('gives the same sheet for the same seed, everywhere', () => {
    expect(answersOf(7)).toMatchInlineSnapshot(`
      [
        "d",
        "∂L/∂x = 9",
        "f, c, a, d, b, e",
        "∂count/∂apples = 1, ∂count/∂oranges = 1, ∂fruit/∂count = 50, ∂fruit/∂price = 12, ∂total/∂fruit = 1.5, ∂total/∂tax = 600",
        "b: 10",
        "b: ∂L/∂H · 1",
        "∂a/∂x = −1, ∂b/∂a = 9, ∂c/∂b = 1, ∂y/∂c = −0.01, ∂L/∂y = 3, ∂L/∂w = 0.1",
        "∂L/∂X: (4,)",
        "e: 0",
        "∂L/∂W: (3, 2)",
        "c: Σ_n (∂L/∂A)_n",
        "d = 13",
      ]
    `)
    expect(answersOf(4294967295)).toMatchInlineSnapshot(`
      [
        "b: ∂z/∂t · 1",
        "f, g, c, e, i, d, h, a, b",
        "c: 4",
        "c",
        "∂L/∂w = 3",
        "e: 9",
        "∂y/∂x = 0.16, ∂L/∂y = 7, ∂L/∂w = 0.8",
        "∂L/∂W: (4, 6)",
        "∂L/∂W: (4, 5)",
        "∂L/∂a_12 = −0.45",
        "g: Σ_n (∂L/∂H)_n",
        "∂L/∂W2: (2, 5)",
      ]
    `)
  })

  it('has an exercise of each lesson, at least eight in all, and none twice', () => {
    for (const lessons of [lessonIds, lessonIds.slice(0, 1), lessonIds.slice(3, 6)])
      for (let seed = 0; seed < 20; seed++) {
        const sheet = sheetOf(seed, lessons)
        expect(sheet.length).toBeGreaterThanOrEqual(8)
        expect(new Set(sheet.map(({ lesson }) => lesson))).toEqual(new Set(lessons))
        expect(new Set(sheet.map(({ program }) => program.text)).size).toBe(sheet.length)
      }
  })

  it.each(lessonIds)('has every kind that fits the lesson %s, whichever else there are', (lesson) => {
    const kinds = new Set(sheetOf(1, [lesson]).map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(lessonExercises[lesson].kinds))
  })

  it('on 200 sheets agrees with the engine, with at most three digits in every number', () => {
    for (let seed = 0; seed < 200; seed++)
      expect(sheetOf(seed, lessonIds).flatMap(exerciseFaults), `seed ${seed}`).toEqual([])
  })
})
