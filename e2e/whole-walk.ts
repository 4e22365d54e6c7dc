import type { Page } from '@playwright/test'
import { required } from '../src/lib/required'
import { dataTimeoutMs } from './data-timeout'
import { expect } from './fixture'
import { expectStep, graph, graphAtRest } from './lesson-page'
import { goOnStage } from './stage'
import { leastStageLettersPx } from './stage-letters'
import type { StagePart } from './stage-walk'
import { type SeenStep, seenInPage } from './whole-in-page'

/** Where graphs are looked at: on the page or on the stage, and the size of the window. */
export interface Place {
  readonly isStage: boolean
  readonly width: number
  readonly height: number
}

/** How a part is seen in one place. */
export interface SeenPart {
  readonly part: string
  readonly place: string
  /** The least share of the graph in view. */
  readonly share: number
  /** The size of the smallest letters, in screen pixels. */
  readonly lettersPx: number
  /** How many numbers of formulas were looked for, over all steps. */
  readonly spoken: number
  /** Each step with numbers of its formula out of view, and which. */
  readonly out: readonly string[]
  /** The largest height of the sentences above the graph. */
  readonly saidPx: number
  /** How often the view moved from one step to the next. */
  readonly moves: number
}

export const nameOf = ({ isStage, width, height }: Place): string =>
  `${isStage ? 'stage' : 'page'} ${width} × ${height}`

/** Parts that are not seen whole: their arrays are images of digits and of the weights of fifty units. */
const tooLarge = ['two-layer-net/real']

const isPhone = ({ width }: Place): boolean => width < 900

/** The least size of letters on the page: 14 px, and 12 px for a step whose numbers do not fit otherwise. */
const leastPageLettersPx = (part: string, place: Place): number =>
  (tooLarge.includes(part) || isPhone(place) ? 12 : 14) - 0.01

/**
 * Expects that the numbers of each step's formula are in view, in the graph or over its foot, in letters large enough to
 * read and, except on a phone, with the whole graph.
 */
export function expectWhole(seen: readonly SeenPart[], place: Place): void {
  expect(seen.flatMap(({ part, out }) => out.map((each) => `${part}, ${each}`))).toEqual([])
  const leastPx = place.isStage ? leastStageLettersPx : leastPageLettersPx
  for (const { part, lettersPx, spoken } of seen) {
    expect(spoken, part).toBeGreaterThan(0)
    expect(lettersPx, part).toBeGreaterThanOrEqual(leastPx(part, place))
  }
  if (isPhone(place)) return
  for (const { part, saidPx } of seen) expect(saidPx, `${part}: the graph keeps its place`).toBeLessThan(49)
  for (const { part, share } of seen) if (!tooLarge.includes(part)) expect(share, part).toBeGreaterThan(0.999)
}

/** Walks a part from its first step to its last, and looks at what is in view at each. */
export async function seenPart(page: Page, part: StagePart, place: Place): Promise<SeenPart> {
  await openAt(page, part, 0, place)
  const steps = await page.evaluate(seenInPage, undefined)
  return { part: part.name, place: nameOf(place), ...summaryOf(steps) }
}

/** Opens a part at a step, and looks at what is in view there. */
export async function seenStep(page: Page, part: StagePart, step: number, place: Place): Promise<SeenStep> {
  await openAt(page, part, step, place)
  const [seen] = await page.evaluate(seenInPage, step)
  return required(seen, `step ${step}`)
}

async function openAt(page: Page, { lesson, part }: StagePart, step: number, place: Place): Promise<void> {
  await page.setViewportSize(place)
  await page.goto('about:blank')
  await page.goto(`./#/lesson/${lesson}?part=${part.id}&step=${step}&lang=en`)
  await graph(page).locator('[data-node]').first().waitFor({ timeout: dataTimeoutMs })
  if (place.isStage) await goOnStage(page)
  await expectStep(page, step)
  await graphAtRest(page)
  await page.evaluate(async () => void (await document.fonts.ready))
}

function summaryOf(steps: readonly SeenStep[]): Omit<SeenPart, 'part' | 'place'> {
  return {
    share: Math.min(...steps.map(({ share }) => share)),
    lettersPx: Math.min(...steps.map(({ lettersPx }) => lettersPx)),
    spoken: steps.reduce((sum, { spoken }) => sum + spoken, 0),
    out: steps.flatMap(({ out }, step) => (out.length > 0 ? [`${step}: ${out.join(', ')}`] : [])),
    saidPx: Math.max(...steps.map(({ saidPx }) => saidPx)),
    moves: steps.filter(({ view }, i) => i > 0 && view !== steps[i - 1]?.view).length,
  }
}

/** What was seen, as a table. */
export const tableOf = (seen: readonly SeenPart[]): string =>
  [
    'part | place | share of the graph in view | letters, px | steps with numbers out of view | moves',
    ...seen.map(({ part, place, share, lettersPx, out, moves }) =>
      [part, place, `${Math.round(share * 100)} %`, lettersPx.toFixed(1), out.length, moves].join(' | '),
    ),
  ].join('\n')
