import type { Locator, Page } from '@playwright/test'
import { boxOf } from './box-of'
import { expect, test } from './fixture'
import { expectStep, graph, openLesson, openLessonWithStoppedClock } from './lesson-page'
import { long } from './tiers'

/** Drags the mouse over a slider, between two fractions of its width. */
async function drag(page: Page, slider: Locator, from: number, to: number): Promise<void> {
  const box = await boxOf(slider)
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * from, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * to, y, { steps: 8 })
  await page.mouse.up()
}

test('the buttons go to the ends and step in between; they are disabled if there is nowhere to go', async ({
  page,
}) => {
  await openLesson(page, 'addition')
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
  await expect(button('First step')).toBeDisabled()
  await expect(button('Previous step')).toBeDisabled()
  await button('Next step').click()
  await expectStep(page, 1)
  await button('Last step').click()
  await expectStep(page, 6)
  await expect(button('Next step')).toBeDisabled()
  await expect(button('Last step')).toBeDisabled()
  await button('Previous step').click()
  await expectStep(page, 5)
  await button('First step').click()
  await expectStep(page, 0)
})

test('the timeline can be moved by keys and dragged', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=2')
  const slider = page.getByRole('slider', { name: 'Step', exact: true })
  await slider.press('ArrowRight')
  await expectStep(page, 3)
  await slider.press('Home')
  await expectStep(page, 0)
  await slider.press('End')
  await expectStep(page, 10)
  await drag(page, slider, 0.95, 0.5)
  const step = Number(await graph(page).getAttribute('data-step'))
  expect(step).toBeGreaterThan(3)
  expect(step).toBeLessThan(7)
  await drag(page, slider, 0.5, 0)
  await expectStep(page, 0)
  await expect(slider).toHaveValue('0')
})

test('Play steps to the end, and Pause stops it', async ({ page }) => {
  await openLessonWithStoppedClock(page, 'addition', 'detail=node')
  const play = page.getByRole('button', { name: 'Play' })
  const pause = page.getByRole('button', { name: 'Pause' })
  await play.click()
  await page.clock.runFor(800)
  await expectStep(page, 1)
  await pause.click()
  await page.clock.runFor(10_000)
  await expectStep(page, 1)
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('2×')
  await play.click()
  await page.clock.runFor(400)
  await expectStep(page, 2)
  await page.clock.runFor(10_000)
  await expectStep(page, 3)
  await expect(play).toBeVisible()
  await play.click() // playing from the end starts over
  await expectStep(page, 0)
  await page.getByRole('button', { name: 'Next step' }).click() // stepping by hand pauses
  await page.clock.runFor(10_000)
  await expectStep(page, 1)
})

test(
  'Play leaves a step with a new sentence the time to be read, and hurries past one without',
  long,
  async ({ page }) => {
    await openLessonWithStoppedClock(page, 'chain-rule', 'step=3')
    const sentence = page.locator('main > p').first()
    await page.getByRole('button', { name: 'Play' }).click()
    const stretchMs = 400
    const shownMs: { readonly isNew: boolean; readonly ms: number }[] = []
    await page.clock.runFor(800) // the first step has been read before
    await expectStep(page, 4)
    let before = ''
    for (let step = 4; step < 10; step++) {
      const said = (await sentence.textContent()) ?? ''
      let ms = 0
      while ((await graph(page).getAttribute('data-step')) === String(step)) {
        await page.clock.runFor(stretchMs)
        ms += stretchMs
      }
      if (before) shownMs.push({ isNew: said !== before, ms })
      before = said
    }
    const of = (isNew: boolean) => shownMs.filter((each) => each.isNew === isNew).map(({ ms }) => ms)
    const [told, silent] = [of(true), of(false)]
    expect(told).not.toHaveLength(0)
    expect(silent).not.toHaveLength(0)
    expect(Math.min(...told)).toBeGreaterThan(4000)
    expect(Math.max(...silent)).toBeLessThan(4000)
  },
)

test('while playing, a new pace applies from the next step on', long, async ({ page }) => {
  await openLessonWithStoppedClock(page, 'chain-rule', 'detail=node&step=3')
  await page.getByRole('button', { name: 'Play' }).click()
  await page.getByRole('radio', { name: 'one by one' }).click()
  const stages = page.locator('[data-formulas] [data-stage]')
  await page.clock.runFor(800)
  for (const count of [1, 2]) {
    await expectStep(page, 4)
    await expect(stages).toHaveCount(count)
    while ((await stages.count()) === count) await page.clock.runFor(400)
  }
})

test('what has played to its end does not restart automatically', async ({ page }) => {
  await openLessonWithStoppedClock(page, 'addition', 'detail=node')
  await page.getByRole('button', { name: 'Play' }).click()
  await page.clock.runFor(30_000)
  await expectStep(page, 3)
  await page.goto('./#/lesson/addition?detail=node&step=1')
  await expectStep(page, 1)
  await page.clock.runFor(10_000)
  await expectStep(page, 1)
})

test('another granularity goes to the step that shows nothing new', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=5')
  await page.getByRole('radio', { name: 'node', exact: true }).click()
  await expectStep(page, 4)
  await expect(graph(page)).toHaveAttribute('data-last-step', '5')
  await page.getByRole('radio', { name: 'detail', exact: true }).click()
  await expectStep(page, 7)
  await page.getByRole('radio', { name: 'node', exact: true }).click()
  await expectStep(page, 4)
})

test('on a phone, a double tap on the last step stays in the lesson', long, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const name of ['Next step', 'Last step']) {
    await openLesson(page, 'addition', 'step=5')
    const at = await page.getByRole('button', { name }).boundingBox()
    const [x, y] = [(at?.x ?? 0) + 20, (at?.y ?? 0) + 20]
    await page.mouse.click(x, y)
    await expect(page.getByRole('link', { name: /^Next:/ })).toBeVisible()
    await page.mouse.click(x, y)
    await expect(graph(page)).toHaveAttribute('data-graph', 'addition')
    await expect(page.getByRole('button', { name })).toBeDisabled()
  }
})
