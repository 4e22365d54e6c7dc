import type { Page } from '@playwright/test'
import { boxOf } from './box-of'
import { expect } from './fixture'
import { expectStep, graph, lastStep, openLesson } from './lesson-page'

/** A phone's screen without the browser's bars. */
const screen = { width: 390, height: 720 }

/** Expects that graph, formula and buttons of a lesson share the first screen of a phone, and keep their places. */
export async function expectFirstScreen(page: Page, lesson: string): Promise<void> {
  await page.setViewportSize(screen)
  await openLesson(page, lesson)
  const formula = page.locator('[data-formula]')
  const play = page.getByRole('button', { name: 'Play' })
  const places = async () => {
    const boxes = await Promise.all([graph(page), formula, play].map(boxOf))
    return boxes.map(({ y, height }) => ({ y, bottom: y + height }))
  }
  await page.keyboard.press('ArrowRight')
  await expect(formula).toBeVisible()
  const atFirst = await places()
  const bottoms = atFirst.map(({ bottom }) => bottom)
  expect(Math.max(...bottoms), lesson).toBeLessThan(screen.height)
  for (let step = 2; step <= Math.min(8, await lastStep(page)); step++) {
    await page.keyboard.press('ArrowRight')
    await expectStep(page, step)
    expect(await places(), `${lesson}, step ${step}`).toEqual(atFirst)
    const isCut = await formula.evaluate(
      (board) => board.scrollWidth > board.clientWidth || board.scrollHeight > board.clientHeight,
    )
    expect(isCut, `${lesson}, step ${step}: the formula is cut`).toBe(false)
  }
}
