import type { Page } from '@playwright/test'
import type { Language } from '../src/i18n/text'
import { lessons } from '../src/lessons/all'
import { graphName } from '../src/lessons/graph-name'
import type { LessonPart } from '../src/lessons/lesson'
import type { Theme } from '../src/state/link/link'
import type { Detail } from '../src/trace/steps/step'
import { dataTimeoutMs } from './data-timeout'
import { nodesAtWork } from './expected-frames'
import { expect } from './fixture'
import { expectStep, graph } from './lesson-page'
import { type Demands, goOnStage, readStage, stage } from './stage'
import { leastStageLettersPx } from './stage-letters'

/** A part of a lesson, the name of its graph, and the granularities in which its steps differ. */
export interface StagePart {
  readonly lesson: string
  readonly part: LessonPart
  readonly name: string
  readonly details: readonly Detail[]
}

/** Every part of every lesson, in teaching order. */
export const stageParts: readonly StagePart[] = lessons.flatMap((lesson) =>
  lesson.parts.map((part) => ({
    lesson: lesson.id,
    part,
    name: graphName(lesson, part),
    details: part.lines ? ['detail'] : ['detail', 'node'],
  })),
)

/** How a part is walked and what it looks like. */
export interface Look {
  readonly detail: Detail
  readonly language: Language
  readonly theme: Theme
}

const queryOf = (part: LessonPart, { detail, language, theme }: Look): string =>
  `part=${part.id}&detail=${detail}&lang=${language}&theme=${theme}`

/**
 * Waits until full screen has ended and the page has been notified, which happens a frame later and would end
 * the next presentation.
 */
const fullScreenLeft = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    while (document.fullscreenElement) await frame()
    await frame()
  })

/** Opens a part at its first step, in the open page, and puts it on the stage. */
async function openOnStage(page: Page, { lesson, part, name }: StagePart, look: Look): Promise<void> {
  await page.goto(`./#/lesson/${lesson}?${queryOf(part, look)}`)
  await expect(stage(page)).toHaveCount(0) // the new link ends the previous walk
  await fullScreenLeft(page)
  await expect(page.locator('html')).toHaveAttribute('lang', look.language)
  await expect(graph(page)).toHaveAttribute('data-graph', name, { timeout: dataTimeoutMs })
  await goOnStage(page)
}

/** What makes everything readable from the last row at 1280 × 720, with nothing cut off. */
const demandsAt = (name: string, step: number, node: string): Demands => ({
  step,
  textPx: {
    '[data-graph]': leastStageLettersPx(name, { width: 1280, height: 720 }),
    '[data-formula]': 27.99,
  },
  inside: [
    { place: '[data-graph]', part: `[data-graph] [data-node="${node}"]`, lessThanPx: 0 },
    {
      place: '[data-formula]',
      part: '[data-formula] [data-piece] > span > .katex .katex-html',
      lessThanPx: 1,
    },
    { place: 'main', part: 'main p:not(.visually-hidden)', lessThanPx: 0 },
  ],
})

/**
 * Goes from the first step to the last with Page Down only; returns the problems of the first step that has
 * any.
 */
async function walkToEnd(page: Page, { name }: StagePart, nodes: readonly string[], look: Look) {
  for (const [i, node] of nodes.entries()) {
    await page.keyboard.press('PageDown')
    const { faults } = await readStage(page, demandsAt(name, i + 1, node))
    if (faults.length > 0)
      return faults.map((fault) => `${name}, ${Object.values(look).join(', ')}, step ${i + 1}: ${fault}`)
  }
  return []
}

/** Walks a part on the stage with the keys of a presenter remote: to its end, a step back, and home. */
async function walk(page: Page, part: StagePart, look: Look): Promise<readonly string[]> {
  await openOnStage(page, part, look)
  const nodes = nodesAtWork(part.lesson, look.detail, part.part)
  await expectStep(page, 0)
  await expect(graph(page)).toHaveAttribute('data-last-step', String(nodes.length))
  const faults = await walkToEnd(page, part, nodes, look)
  if (faults.length > 0) return faults
  for (const [key, step] of [
    ['PageUp', nodes.length - 1],
    ['Home', 0],
    ['PageDown', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expectStep(page, step)
  }
  return []
}

/** Walks a part in each of the looks, and expects no problems in any. */
export async function expectWalks(page: Page, part: StagePart, looks: readonly Look[]): Promise<void> {
  const faults: string[] = []
  for (const look of looks) {
    const found = await walk(page, part, look)
    if (found.length > 0) await page.goto('about:blank') // a broken page would not open another link
    faults.push(...found)
  }
  expect(faults).toEqual([])
}
