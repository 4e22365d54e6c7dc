import type { Locator, Page } from '@playwright/test'
import { expect } from './fixture'

/** What the contract's attributes say of a node or an edge; absent where they are absent. */
export interface Shown {
  readonly value?: string
  readonly gradient?: string
  readonly shape?: string
}

/** Everything that the graph says by its attributes, by `node x` and `edge x->z`. */
export type Frame = Readonly<Record<string, Shown>>

export const graph = (page: Page): Locator => page.locator('[data-graph]')

/** Opens a lesson by its link, `query` without the question mark, on a fresh page, and waits for the attributes of its graph. */
export async function openUnplacedLesson(page: Page, lesson: string, query = ''): Promise<void> {
  await page.goto('about:blank') // else the graph of the link before it would pass for this one's
  await page.goto(`./#/lesson/${lesson}${query && `?${query}`}`)
  await expect(graph(page)).toHaveAttribute('data-graph', lesson)
}

/** Opens a lesson and waits until its graph has its place and can be seen. */
export async function openLesson(page: Page, lesson: string, query = ''): Promise<void> {
  await openUnplacedLesson(page, lesson, query)
  await expect(graph(page).locator('[data-node]').first()).toBeVisible()
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

/** Reads the attributes of all nodes and edges, and makes sure that they stand in the graph and nowhere else. */
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

/** The number or the array that an attribute of a node holds. */
export async function attributeOf(page: Page, node: string, name: 'value' | 'gradient'): Promise<unknown> {
  const text = await graph(page).locator(`[data-node="${node}"]`).getAttribute(`data-${name}`)
  return text === null ? undefined : JSON.parse(text)
}

/** Opens a lesson whose clock stands still: time goes by with `page.clock.runFor` alone. */
export async function openLessonWithStoppedClock(page: Page, lesson: string, query = ''): Promise<void> {
  await page.clock.install({ time: new Date('2026-01-01T10:00:00') })
  await openLesson(page, lesson, query)
  await page.clock.pauseAt(new Date('2026-01-01T11:00:00'))
}

/** Waits until no node of the graph has moved for 20 frames: on a busy machine a frame may be long in coming. */
export const graphAtRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const boxes = () =>
      JSON.stringify(
        [...document.querySelectorAll('[data-graph] [data-node]')].map((node) =>
          node.getBoundingClientRect(),
        ),
      )
    let before = ''
    for (let still = 0; still < 20; ) {
      await new Promise(requestAnimationFrame)
      const now = boxes()
      still = now === before ? still + 1 : 0
      before = now
    }
  })
