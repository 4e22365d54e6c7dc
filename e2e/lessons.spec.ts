import type { Page } from '@playwright/test'
import { lessons } from '../src/lessons/all'
import type { Detail } from '../src/trace/steps/step'
import { expectedFrames, nearNumbersIn, numbersIn } from './expected-frames'
import { expect, test } from './fixture'
import { expectStep, type Frame, frameOf, lastStep, openLesson } from './lesson-page'

/** Clicks a button until the graph is at a step, and reads the graph after each click; the button may not move away. */
async function walk(page: Page, name: string, from: number, to: number): Promise<readonly Frame[]> {
  const button = page.getByRole('button', { name, exact: true })
  const box = await button.boundingBox()
  if (!box) throw new Error(`there is no button ${name}`)
  const frames: Frame[] = []
  const direction = Math.sign(to - from)
  for (let step = from + direction; step !== to + direction; step += direction) {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expectStep(page, step)
    frames.push(await frameOf(page))
  }
  await expect(button).toBeDisabled()
  return frames
}

/** Steps a lesson from first to last and back to first, and holds every frame against the lesson's trace. */
async function thereAndBack(page: Page, lesson: string, detail: Detail): Promise<void> {
  await openLesson(page, lesson, `lang=en&detail=${detail}`)
  await expectStep(page, 0)
  const last = await lastStep(page)
  const start = await frameOf(page)
  const forward = [start, ...(await walk(page, 'Next step', 0, last))]
  const back = (await walk(page, 'Previous step', last, 0)).toReversed()
  expect(back).toEqual(forward.slice(0, -1))
  expect(forward.map(numbersIn)).toEqual(expectedFrames(lesson, detail).map(nearNumbersIn))
  await expect(page.locator('[data-plain]')).toHaveCount(0)
}

test.describe.configure({ mode: 'parallel' })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('every lesson is stepped from first to last and back, in detail', async ({ page }) => {
  test.setTimeout(180_000)
  for (const { id } of lessons) await test.step(id, () => thereAndBack(page, id, 'detail'))
})

test('lessons are stepped from first to last and back, a step for each node', async ({ page }) => {
  for (const id of ['fan-out', 'sigmoid', 'two-layer-net'])
    await test.step(id, () => thereAndBack(page, id, 'node'))
})
