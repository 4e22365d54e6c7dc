import { expect, test } from './fixture'
import { attributeOf, expectStep, graph, openLesson } from './lesson-page'
import { long } from './tiers'

test('arrows, Page keys and Space step; Home and End go to the ends; P plays', async ({ page }) => {
  await openLesson(page, 'chain-rule')
  const keys = [
    ['ArrowRight', 1],
    ['PageDown', 2],
    ['Space', 3],
    ['ArrowLeft', 2],
    ['PageUp', 1],
    ['End', 10],
    ['ArrowRight', 10],
    ['Space', 10],
    ['PageDown', 10],
    ['Home', 0],
    ['ArrowLeft', 0],
    ['PageUp', 0],
  ] as const
  for (const [key, step] of keys) {
    await page.keyboard.press(key)
    await expectStep(page, step)
  }
  await page.keyboard.press('p')
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await page.keyboard.press('P')
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
})

test('? opens the help; in it keys do not step; Escape closes it', async ({ page }) => {
  await openLesson(page, 'chain-rule')
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 0)
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 1)
})

test('keys are left to whatever uses them: fields, sliders, lists, buttons, and the browser', async ({
  page,
}) => {
  await openLesson(page, 'chain-rule', 'step=2')
  for (const key of ['Control+ArrowRight', 'Meta+ArrowRight', 'Control+End']) await page.keyboard.press(key)
  await expectStep(page, 2)
  const field = page.getByRole('textbox', { name: 'x', exact: true })
  for (const key of ['ArrowLeft', 'Home', 'End', 'PageDown', 'p', '?', 'Space']) await field.press(key)
  await expectStep(page, 2)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  await field.fill('1')
  const slider = page.getByRole('slider', { name: 'x, slider' })
  await slider.press('ArrowRight')
  expect(await attributeOf(page, 'x', 'value')).toBeCloseTo(1.1, 9)
  await slider.press('Home')
  expect(await attributeOf(page, 'x', 'value')).toBe(-5)
  await page.getByRole('combobox', { name: 'Speed' }).press('ArrowDown')
  await expectStep(page, 2)
  await page.getByRole('button', { name: 'Previous step' }).press('Space')
  await expectStep(page, 1)
  await page.getByRole('button', { name: 'Previous step' }).press('ArrowRight')
  await expectStep(page, 2)
})

test('keys that a focused control does not use still step', long, async ({ page }) => {
  await openLesson(page, 'two-layer-net', 'step=23')
  await page.getByRole('slider', { name: 'Step', exact: true }).press('Space')
  await expectStep(page, 24)
  await page.getByRole('checkbox').press('ArrowLeft')
  await expectStep(page, 23)
})

test('Space steps on a focused link, which does not use it', long, async ({ page }) => {
  await openLesson(page, 'chain-rule')
  await page.getByRole('link', { name: 'Training' }).first().press('Space')
  await expectStep(page, 1)
})

test('the menu of lessons closes on Escape and on a click elsewhere', async ({ page }) => {
  await openLesson(page, 'chain-rule')
  const menu = page.getByRole('main').getByRole('navigation', { name: 'Lessons' })
  const paths = page.getByRole('region', { name: 'From x to the output' })
  await graph(page).locator('[data-node="x"]').press('Enter')
  await expect(paths).toBeVisible()
  const button = page.getByRole('main').getByRole('button', { name: 'Lessons' })
  await button.click()
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(button).toBeFocused()
  await expect(paths).toBeVisible() // Escape only closed the menu
  await button.click()
  await expect(menu).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(menu).toBeHidden()
  await button.press('Enter')
  await page.keyboard.press('Tab')
  await expect(menu.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(menu).toBeHidden() // so it does not cover the focused element
})

test(
  'the menu of lessons closes when the window becomes wide enough for the list',
  long,
  async ({ page }) => {
    await openLesson(page, 'chain-rule')
    const menu = page.getByRole('main').getByRole('navigation', { name: 'Lessons' })
    await page.getByRole('button', { name: 'Lessons' }).click()
    await expect(menu).toBeVisible()
    await page.setViewportSize({ width: 1440, height: 900 })
    await expect(menu).toBeHidden()
    await page.setViewportSize({ width: 1280, height: 800 })
    await expect(menu).toBeHidden()
  },
)

test('a choice uses the arrow keys when reached by keyboard, and leaves them alone after a click', async ({
  page,
}) => {
  await openLesson(page, 'chain-rule', 'step=5')
  const choice = page.getByRole('group', { name: 'Step size' })
  const [node, detail] = [
    choice.getByRole('radio', { name: 'node' }),
    choice.getByRole('radio', { name: 'detail' }),
  ]
  await detail.press('ArrowLeft')
  await expect(node).toBeChecked()
  await expect(node).toBeFocused()
  await expectStep(page, 4)
  await node.press('ArrowRight')
  await expect(detail).toBeChecked()
  await expectStep(page, 7)
  await node.click()
  await expectStep(page, 4)
  await page.keyboard.press('ArrowLeft')
  await expectStep(page, 3)
  await page.keyboard.press('Space')
  await expectStep(page, 4)
  await expect(node).toBeChecked()
})

test('the keys step on the whole page, wherever it has been clicked', async ({ page }) => {
  await openLesson(page, 'chain-rule')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 1)
  await graph(page).click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 2)
  await graph(page).locator('[data-node="t"]').click()
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 3)
})

test('arrows scroll a focused formula that is too wide', long, async ({ page }) => {
  await openLesson(page, 'two-layer-net', 'step=3')
  const formula = page
    .getByRole('region', { name: 'Derivation' })
    .locator('[data-fitted][tabindex="0"]')
    .first()
  expect(await formula.evaluate((place) => place.scrollWidth - place.clientWidth)).toBeGreaterThan(10)
  await formula.press('ArrowRight')
  await expectStep(page, 3)
  await expect.poll(() => formula.evaluate((place) => place.scrollLeft)).toBeGreaterThan(0)
})
