import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture'
import { expectStep, graph, openLesson, openLessonWithStoppedClock } from './lesson-page'

/** Drags the mouse over a slider, between two parts of its width. */
async function drag(page: Page, slider: Locator, from: number, to: number): Promise<void> {
  const box = await slider.boundingBox()
  if (!box) throw new Error('the slider is nowhere')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * from, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * to, y, { steps: 8 })
  await page.mouse.up()
}

test('the buttons go to the ends and step between; they rest where there is nowhere to go', async ({
  page,
}) => {
  await openLesson(page, 'addition')
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
  await expect(button('First step')).toBeDisabled()
  await expect(button('Previous step')).toBeDisabled()
  await button('Next step').click()
  await expectStep(page, 1)
  await button('Last step').click()
  await expectStep(page, 7)
  await expect(button('Next step')).toBeDisabled()
  await expect(button('Last step')).toBeDisabled()
  await button('Previous step').click()
  await expectStep(page, 6)
  await button('First step').click()
  await expectStep(page, 0)
})

test('the timeline is moved by keys and dragged', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=2')
  const slider = page.getByRole('slider', { name: 'Step', exact: true })
  await slider.press('ArrowRight')
  await expectStep(page, 3)
  await slider.press('Home')
  await expectStep(page, 0)
  await slider.press('End')
  await expectStep(page, 11)
  await drag(page, slider, 0.95, 0.5)
  const step = Number(await graph(page).getAttribute('data-step'))
  expect(step).toBeGreaterThan(3)
  expect(step).toBeLessThan(8)
  await drag(page, slider, 0.5, 0)
  await expectStep(page, 0)
  await expect(slider).toHaveValue('0')
})

test('Play steps on to the end, and Pause holds', async ({ page }) => {
  await openLessonWithStoppedClock(page, 'addition', 'detail=node')
  const play = page.getByRole('button', { name: 'Play' })
  const pause = page.getByRole('button', { name: 'Pause' })
  await play.click()
  await page.clock.runFor(1600)
  await expectStep(page, 1)
  await pause.click()
  await page.clock.runFor(10_000)
  await expectStep(page, 1)
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('2×')
  await play.click()
  await page.clock.runFor(800)
  await expectStep(page, 2)
  await page.clock.runFor(10_000)
  await expectStep(page, 3)
  await expect(play).toBeVisible()
  await play.click() // from the end it starts over
  await expectStep(page, 0)
  await page.getByRole('button', { name: 'Next step' }).click() // stepping by hand pauses
  await page.clock.runFor(10_000)
  await expectStep(page, 1)
})

test('while it plays, another pace of reading counts from the next step on', async ({ page }) => {
  await openLessonWithStoppedClock(page, 'chain-rule', 'detail=node&step=3')
  await page.getByRole('button', { name: 'Play' }).click()
  await page.getByRole('radio', { name: 'one by one' }).click()
  const stages = page.locator('[data-formulas] [data-stage]')
  for (const count of [1, 2]) {
    await page.clock.runFor(1600)
    await expectStep(page, 4)
    await expect(stages).toHaveCount(count)
  }
})

test('what played to its end does not set out again by itself', async ({ page }) => {
  await openLessonWithStoppedClock(page, 'addition', 'detail=node')
  await page.getByRole('button', { name: 'Play' }).click()
  await page.clock.runFor(10_000)
  await expectStep(page, 3)
  await page.goto('./#/lesson/addition?detail=node&step=1')
  await expectStep(page, 1)
  await page.clock.runFor(10_000)
  await expectStep(page, 1)
})

test('another granularity goes to the step that shows nothing new', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=6')
  await page.getByRole('radio', { name: 'node', exact: true }).click()
  await expectStep(page, 4)
  await expect(graph(page)).toHaveAttribute('data-last-step', '5')
  await page.getByRole('radio', { name: 'detail', exact: true }).click()
  await expectStep(page, 8)
  await page.getByRole('radio', { name: 'node', exact: true }).click()
  await expectStep(page, 4)
})
