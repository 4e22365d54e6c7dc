import type { Locator, Page } from '@playwright/test'
import { expect } from './fixture'

/** The contract's attributes of a node or edge; undefined if the element does not have them. */
export interface Shown {
  readonly value?: string
  readonly gradient?: string
  readonly shape?: string
}

/** All attributes in the graph, under keys such as `node x` and `edge x->z`. */
export type Frame = Readonly<Record<string, Shown>>

export const graph = (page: Page): Locator => page.locator('[data-graph]')

/**
 * Opens a lesson by its link on a fresh page, with `query` without the question mark, and waits for the
 * attributes of its graph.
 */
export async function openUnplacedLesson(page: Page, lesson: string, query = ''): Promise<void> {
  await page.goto('about:blank') // or the graph of the previous link could be taken for this one's
  await page.goto(`./#/lesson/${lesson}${query && `?${query}`}`)
  await expect(graph(page)).toHaveAttribute('data-graph', lesson)
}

/** Opens a lesson and waits until its graph is laid out and visible. */
export async function openLesson(page: Page, lesson: string, query = ''): Promise<void> {
  await openUnplacedLesson(page, lesson, query)
  await expect(graph(page).locator('[data-node]').first()).toBeVisible()
}

/** Opens a part of a lesson that is not its first. */
export async function openPart(page: Page, lesson: string, part: string, query = ''): Promise<void> {
  await page.goto(`./#/lesson/${lesson}?part=${part}${query && `&${query}`}`)
  await expect(graph(page)).toHaveAttribute('data-graph', `${lesson}/${part}`)
}

/** Opens a lesson at its last step. */
export async function openLessonAtEnd(page: Page, lesson: string, query = ''): Promise<void> {
  await openLesson(page, lesson, query)
  await page.keyboard.press('End')
  await expectStep(page, await lastStep(page))
}

export const lastStep = async (page: Page): Promise<number> =>
  Number(await graph(page).getAttribute('data-last-step'))

export const expectStep = (page: Page, step: number): Promise<void> =>
  expect(graph(page)).toHaveAttribute('data-step', String(step))

/** Reads the attributes of all nodes and edges, and checks that there are none outside the graph. */
export async function frameOf(page: Page): Promise<Frame> {
  const { frame, outside } = await page.evaluate(() => {
    const frame: Record<string, Record<string, string>> = {}
    const all = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-node], [data-edge]')]
    for (const { dataset } of all) {
      const { node, edge, value, gradient, shape } = dataset
      const known = Object.entries({ value, gradient, shape }).filter(([, text]) => text !== undefined)
      frame[node === undefined ? `edge ${edge}` : `node ${node}`] = Object.fromEntries(known) as Record<
        string,
        string
      >
    }
    return { frame, outside: all.filter((element) => !element.closest('[data-graph]')).length }
  })
  expect(outside).toBe(0)
  return frame
}

/** The number or array in an attribute of a node. */
export async function attributeOf(page: Page, node: string, name: 'value' | 'gradient'): Promise<unknown> {
  const text = await graph(page).locator(`[data-node="${node}"]`).getAttribute(`data-${name}`)
  return text === null ? undefined : JSON.parse(text)
}

/** Opens a lesson with a stopped clock: time only passes through `page.clock.runFor`. */
export async function openLessonWithStoppedClock(page: Page, lesson: string, query = ''): Promise<void> {
  await page.clock.install({ time: new Date('2026-01-01T10:00:00') })
  await openLesson(page, lesson, query)
  await page.clock.pauseAt(new Date('2026-01-01T11:00:00'))
}

/** Waits until the graph is visible and none of its nodes has moved for 20 frames, since frames can take long on a busy machine. */
export const graphAtRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const boxes = () =>
      JSON.stringify(
        [...document.querySelectorAll('[data-graph] [data-node]')]
          .filter((node) => node.checkVisibility({ visibilityProperty: true }))
          .map((node) => node.getBoundingClientRect()),
      )
    let before = ''
    for (let still = 0; still < 20; ) {
      await new Promise(requestAnimationFrame)
      const now = boxes()
      still = now === before && now !== '[]' ? still + 1 : 0
      before = now
    }
  })

/** An array in the graph, such as `value:X`. */
export const matrix = (page: Page, array: string): Locator =>
  graph(page).locator(`[data-array="${array}"]`).first()

/** The positions of the lit entries of an array. */
export const lit = (page: Page, array: string): Promise<readonly number[]> =>
  matrix(page, array)
    .locator('[title]')
    .evaluateAll((cells) => cells.flatMap((each, at) => (each.hasAttribute('data-lit') ? [at] : [])))
