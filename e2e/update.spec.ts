import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { attributeOf, expectStep, openLesson, openLessonWithStoppedClock } from './lesson-page'
import { long } from './tiers'

/** The losses before and after, as shown on the page. */
async function losses(page: Page): Promise<readonly number[]> {
  const panel = page.getByRole('region', { name: 'Update weights' })
  return (await panel.getByRole('definition').allTextContents()).map(Number)
}

test('Update weights lowers the loss, and with a plus sign raises it', async ({ page }) => {
  await openLesson(page, 'two-layer-net', 'step=99')
  await page.getByRole('button', { name: 'Update weights' }).click()
  expect(await losses(page)).toEqual([1.222, 0.5265]) // design.md and NumPy
  await expect(page.getByRole('status').filter({ hasText: 'loss' })).toContainText('went down by 0.6953')
  await page.getByRole('checkbox', { name: /plus sign/ }).check()
  expect(await losses(page)).toEqual([1.222, 2.846])
  await expect(page.getByRole('status').filter({ hasText: 'loss' })).toContainText('went up by 1.624')
})

test('the learning rate can be typed, and a step that is too long is reported', long, async ({ page }) => {
  await openLesson(page, 'two-layer-net', 'step=99')
  await page.getByRole('textbox', { name: 'Learning rate η' }).fill('0')
  await page.getByRole('button', { name: 'Update weights' }).click()
  const [before, after] = await losses(page)
  expect(after).toBe(before)
  await page.getByRole('textbox', { name: 'Learning rate η' }).fill('20')
  await expect(page.getByRole('status').filter({ hasText: 'loss' })).toContainText('the step was too large')
})

test(
  'the new weights are kept: the next pass starts with them, and waits at its first step',
  long,
  async ({ page }) => {
    await openLessonWithStoppedClock(page, 'two-layer-net', 'detail=node&step=8')
    await page.getByRole('button', { name: 'Play' }).click()
    await page.clock.runFor(800)
    await expectStep(page, 9)
    await page.getByRole('button', { name: 'Update weights' }).click()
    await page.getByRole('button', { name: 'Go on with the new weights' }).click()
    await expectStep(page, 0)
    await page.clock.runFor(10_000)
    await expectStep(page, 0)
    await page.keyboard.press('End')
    expect(await attributeOf(page, 'L', 'value')).toBeCloseTo(0.5264987963615771, 9) // NumPy
    await expect(page.getByRole('button', { name: 'Update weights' })).toBeVisible()
  },
)
