import type { Locator, Page } from '@playwright/test'
import { expect } from './fixture'

/** How long the stage may take to appear or to meet the demands; as long as `expect` would wait. */
const timeoutMs = 10_000

/** A lesson on the stage, in either language. */
export const stage = (page: Page): Locator => page.getByRole('main', { name: /^(Presentation|발표):/ })

/** Puts the open lesson on the stage, and waits for its fonts. */
export async function goOnStage(page: Page): Promise<void> {
  await page.keyboard.press('f')
  await stage(page).waitFor({ timeout: timeoutMs }) // checks every frame; expect waits 100 ms between checks
  await expect(stage(page)).toBeFocused()
  await page.evaluate(async () => void (await document.fonts.ready))
}

/** Selectors of a place and of what has to be inside it, and how far that may extend beyond it. */
interface Inside {
  readonly place: string
  readonly part: string
  readonly lessThanPx: number
}

/** What must be true of the stage. */
export interface Demands {
  /** The value of `data-step`. */
  readonly step: number
  /** By selector: the minimum size of the text inside, in screen pixels. */
  readonly textPx: Readonly<Record<string, number>>
  readonly inside: readonly Inside[]
}

/** The measured state of the stage. */
export interface StageReading {
  /** A sentence for each unmet demand. */
  readonly faults: readonly string[]
  /** By selector: the size of the smallest text inside, in screen pixels; NaN if there is none. */
  readonly textPx: Readonly<Record<string, number>>
}

/**
 * Reads the stage in one call: after the next paint, and again until it meets the demands or the time is up.
 */
export const readStage = (page: Page, demands: Demands): Promise<StageReading> =>
  page.evaluate(readInPage, { ...demands, timeoutMs })

/** Runs in the page, so it cannot use anything outside itself. */
async function readInPage(demands: Demands & { readonly timeoutMs: number }): Promise<StageReading> {
  /**
   * What is smaller by nature: indices, shapes under letters, names of braces; and KaTeX's copies for screen
   * readers.
   */
  const small = '.katex-mathml, .msupsub, .sizing, .mtight'
  const boxesOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect())
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.replaceAll('\u200b', '').trim(),
    )
  const smallestPx = (root: string): number => {
    const place = document.querySelector(root)
    const world = place?.matches('[data-graph]') ? (place.firstElementChild as HTMLElement) : undefined
    const scale = world ? new DOMMatrix(getComputedStyle(world).transform).a : 1
    const sizes = [...(place?.querySelectorAll('*') ?? [])]
      .filter((element) => hasText(element) && !element.closest(small))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.getBoundingClientRect().width > 0)
      .map(
        (element) =>
          Number.parseFloat(getComputedStyle(element).fontSize) * (world?.contains(element) ? scale : 1),
      )
    return sizes.length > 0 ? Math.min(...sizes) : Number.NaN
  }
  const beyondPx = ({ place, part }: Inside): number => {
    const [room] = boxesOf(place)
    const boxes = boxesOf(part)
    if (!room || boxes.length === 0) return Number.POSITIVE_INFINITY
    return Math.max(
      ...boxes.flatMap((box) => [
        room.left - box.left,
        box.right - room.right,
        room.top - box.top,
        box.bottom - room.bottom,
      ]),
    )
  }
  /** Text without a size, or that does not exist, is also a fault. */
  const textFaults = (textPx: StageReading['textPx']): string[] =>
    Object.entries(demands.textPx).flatMap(([root, leastPx]) =>
      (textPx[root] ?? Number.NaN) >= leastPx
        ? []
        : [`the smallest text in ${root} has ${textPx[root]} px, but needs ${leastPx}`],
    )
  const insideFaults = (): string[] =>
    demands.inside.flatMap((inside) => {
      const px = beyondPx(inside)
      return px < inside.lessThanPx ? [] : [`${inside.part} is ${px} px beyond ${inside.place}`]
    })
  /** Boards that are empty or overflow, empty pieces, and formulas that KaTeX could not typeset. */
  const boardFaults = (): string[] => {
    const pieces = [...document.querySelectorAll('[data-formula] [data-piece]')].map(
      (piece) => piece.querySelector('.katex .katex-html')?.textContent?.trim() ?? '',
    )
    const errors = document.querySelectorAll('[data-plain]').length
    const cutOff = [...document.querySelectorAll('[data-formula]')].some(
      (board) => board.scrollHeight > board.clientHeight + 1 || board.scrollWidth > board.clientWidth + 1,
    )
    return [
      ...(demands.step > 0 && pieces.length === 0 ? ['the formula board is empty'] : []),
      ...(pieces.includes('') ? ['a piece of the formula is empty'] : []),
      ...(errors > 0 ? [`KaTeX errors: ${errors}`] : []),
      ...(cutOff ? ['the formula does not fit the board'] : []),
    ]
  }
  const read = (): StageReading => {
    const step = document.querySelector<HTMLElement>('[data-graph]')?.dataset.step
    const textPx = Object.fromEntries(Object.keys(demands.textPx).map((root) => [root, smallestPx(root)]))
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    const scrolls = scrollWidth > clientWidth || scrollHeight > clientHeight
    if (step !== String(demands.step))
      return { faults: [`data-step is ${step}, not ${demands.step}`], textPx }
    const faults = [
      ...boardFaults(),
      ...textFaults(textPx),
      ...insideFaults(),
      ...(scrolls ? ['the page scrolls'] : []),
    ]
    return { faults, textPx }
  }
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const startMs = performance.now()
  await painted()
  let reading = read()
  while (reading.faults.length > 0 && performance.now() - startMs < demands.timeoutMs) {
    await painted()
    reading = read()
  }
  return reading
}
