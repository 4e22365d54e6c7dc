import type { Page } from '@playwright/test'
import { en, ko } from '../src/i18n/testing/all-words'
import type { Language } from '../src/i18n/text'
import { graphName } from '../src/lessons/graph-name'
import type { Lesson, LessonPart } from '../src/lessons/lesson'
import type { Detail } from '../src/trace/steps/step'
import { dataTimeoutMs } from './data-timeout'
import { expectedFrames, nearNumbersIn, nodesAtWork, numbersIn } from './expected-frames'
import { expect } from './fixture'
import { attributeOf, expectStep, type Frame, graph } from './lesson-page'
import { expectDerivations, expectLines, expectNoFaults } from './walk-checks'
import { type ShownStep, type Walk, walkInPage } from './walk-in-page'

const desktop = { width: 1280, height: 720 }
const phone = { width: 390, height: 844 }

const dictionaries = { en, ko }

/** A part of a lesson, what its link asks for, and the current node at each of its steps. */
export interface Walked {
  readonly lesson: string
  readonly part: LessonPart
  readonly name: string
  readonly detail: Detail
  readonly language: Language
  readonly atWork: readonly string[]
}

/** A part of a lesson in one granularity and language. */
export function walked(lesson: Lesson, part: LessonPart, detail: Detail, language: Language): Walked {
  const { id } = lesson
  return {
    lesson: id,
    part,
    name: graphName(lesson, part),
    detail,
    language,
    atWork: nodesAtWork(id, detail, part),
  }
}

/** Takes the open page to a step of a part. */
export async function openStep(page: Page, { lesson, part, name, detail, language }: Walked, step: number) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/lesson/${lesson}?part=${part.id}&step=${step}&detail=${detail}&lang=${language}`)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(graph(page)).toHaveAttribute('data-graph', name, { timeout: dataTimeoutMs })
  await expectStep(page, step)
}

/** The least size of a graph's letters: 14 px, but 12 px on a phone and with images, where a step may not fit otherwise. */
const leastPx = (page: Page, { setup }: LessonPart): number =>
  setup.given || (page.viewportSize()?.width ?? 0) < 900 ? 11.99 : 13.99

/** Walks from the first of some steps, where the page already is, to the last, and reads the page at each. */
export const walk = (
  page: Page,
  { language, atWork, part }: Walked,
  key: Walk['key'],
  steps: readonly number[],
) =>
  page.evaluate(walkInPage, {
    key,
    steps,
    atWork,
    leastPx: leastPx(page, part),
    timeoutMs: 10_000,
    names: {
      derivation: dictionaries[language]['derivation.region'],
      next: dictionaries[language]['transport.next'],
    },
  })

/** The steps of a part in order, with the start as 0. */
export const stepsOf = ({ atWork }: Walked): readonly number[] => [0, ...atWork.map((_, i) => i + 1)]

const framesOf = (steps: readonly ShownStep[]): readonly Frame[] => steps.map(({ frame }) => frame)

/** Checks what a part says and shows, from first to last step, against its trace. */
export async function expectForward(page: Page, walked: Walked): Promise<readonly ShownStep[]> {
  const { lesson, part, name, detail, language } = walked
  const last = walked.atWork.length
  const where = `${name}, ${detail}, ${language}`
  await page.setViewportSize(desktop)
  await openStep(page, walked, 0)
  await expect(graph(page)).toHaveAttribute('data-last-step', String(last))
  const steps = await walk(page, walked, 'ArrowRight', stepsOf(walked))
  expectNoFaults(steps, where)
  expect(new Set(steps.map(({ next }) => next)).size, `${where}: places of the button`).toBe(1)
  if (part.lines) expectLines(steps, stepsOf(walked), where)
  else expectDerivations(steps, where)
  if (part.setup.given) expect(await attributeOf(page, 'L', 'gradient')).toBe(1)
  else {
    const frames = framesOf(steps).slice(0, part.lines ? 1 : undefined) // algebra folds groups along the way
    const expected = expectedFrames(lesson, detail, part).slice(0, frames.length)
    expect(frames.map(numbersIn), where).toEqual(expected.map(nearNumbersIn))
  }
  await page.keyboard.press('ArrowRight')
  await expectStep(page, last)
  await expect(page.getByRole('button', { name: dictionaries[language]['transport.next'] })).toBeDisabled()
  return steps
}

/**
 * Walks backwards in a phone's window, in the language of `walked`, and expects every frame to be as it was on the way
 * forward.
 */
export async function expectBack(page: Page, walked: Walked, forward: readonly ShownStep[]): Promise<void> {
  const { part, name, detail, language } = walked
  const where = `${name}, ${detail}, ${language}, back`
  await page.setViewportSize(phone)
  await openStep(page, walked, walked.atWork.length)
  const down = stepsOf(walked).toReversed()
  const steps = await walk(page, walked, 'ArrowLeft', down)
  expectNoFaults(steps, where)
  expect(framesOf(steps.toReversed())).toEqual(framesOf(forward))
  if (part.lines) expectLines(steps, down, where)
  await expect(
    page.getByRole('button', { name: dictionaries[language]['transport.previous'] }),
  ).toBeDisabled()
}
