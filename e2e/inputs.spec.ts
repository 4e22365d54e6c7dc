import { boxOf } from './box-of'
import { expect, test } from './fixture'
import { attributeOf, expectStep, graph, openLesson } from './lesson-page'
import { long } from './tiers'

test('a typed number takes effect at once, and the step stays the same', async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=4')
  await page.getByRole('textbox', { name: 'y', exact: true }).fill('−1.5')
  await expectStep(page, 4)
  expect(await attributeOf(page, 'z', 'value')).toBe(-3)
  expect(await attributeOf(page, 'x', 'gradient')).toBe(-4.5)
  expect(await attributeOf(page, 'y', 'gradient')).toBeUndefined() // its step is the last one
  await page.getByRole('textbox', { name: 'Upstream gradient' }).fill('2')
  expect(await attributeOf(page, 'x', 'gradient')).toBe(-3)
  await expect(page.getByRole('region', { name: 'Derivation' })).toContainText('2 × (−1.5) = −3')
})

test('a number stays as it was typed, and a computed one shows all digits while it is edited', async ({
  page,
}) => {
  await openLesson(page, 'multiplication', 'in.x=1.0986122886681098&in.y=0.12345')
  const [x, y] = [
    page.getByRole('textbox', { name: 'x', exact: true }),
    page.getByRole('textbox', { name: 'y', exact: true }),
  ]
  await expect(y).toHaveValue('0.12345')
  await expect(x).toHaveValue('1.099')
  await x.focus()
  await expect(x).toHaveValue('1.0986122886681098')
  await y.fill('2.53647589')
  await x.focus()
  await expect(y).toHaveValue('2.53647589')
  await y.press('End')
  await y.press('Backspace')
  expect(await attributeOf(page, 'y', 'value')).toBe(2.5364758)
})

test('an upstream gradient from the link has a field with a suitable name', async ({ page }) => {
  await openLesson(page, 'fan-out', 'step=99&up=2')
  expect(await attributeOf(page, 'x', 'gradient')).toBe(56)
  const field = page.getByRole('textbox', { name: 'Upstream gradient' })
  await expect(field).toHaveValue('2')
  await field.fill('3')
  expect(await attributeOf(page, 'x', 'gradient')).toBe(84)
  await expect(page.getByRole('region', { name: 'Derivation' })).toContainText('∂J/∂x')
  await page.getByRole('button', { name: 'Back to the starting values' }).click()
  await expect(field).toHaveCount(0)
  expect(await attributeOf(page, 'x', 'gradient')).toBe(28)
})

test('invalid numbers are reported, and the last good value stays in use', async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=1&in.y=4')
  const field = page.getByRole('textbox', { name: 'y', exact: true })
  for (const [text, sentence] of [
    ['abc', '“abc” is not a number'],
    ['', 'The field is empty'],
    ['1,5', 'Use a decimal point: 1.5'],
    ['1,234.5', 'no thousands separators'],
    ['1e999', '“1e999” is too large'],
    ['--1', '“--1” is not a number'],
    ['Infinity', '“Infinity” is not a number'],
  ] as const) {
    await field.fill(text)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByRole('alert')).toContainText(sentence)
    await expect(field).toHaveAccessibleDescription(/The last good value is still in use/)
    expect(await attributeOf(page, 'z', 'value')).toBe(8)
  }
  await field.fill('1e-3')
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(await attributeOf(page, 'z', 'value')).toBe(0.002)
})

test('the starting values can be restored, including the upstream gradient', async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=2&in.x=7&up=9')
  await page.getByRole('button', { name: 'Back to the starting values' }).click()
  await expectStep(page, 2)
  expect(await attributeOf(page, 'x', 'value')).toBe(2)
  expect(await attributeOf(page, 'z', 'gradient')).toBe(3)
  expect(new URL(page.url()).hash).toBe('#/lesson/multiplication?step=2')
})

test('restoring the starting values also resets fields with invalid numbers', long, async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=2')
  const field = page.getByRole('textbox', { name: 'y', exact: true })
  await field.fill('abc')
  await page.getByRole('button', { name: 'Back to the starting values' }).click()
  await expect(field).toHaveValue('5')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a field keeps the focus while the starting values are restored', long, async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=2')
  const field = page.getByRole('textbox', { name: 'y', exact: true })
  await field.fill('abc')
  const restore = page.getByRole('button', { name: 'Back to the starting values' })
  await restore.evaluate((button: HTMLElement) => button.click()) // a pointer would move the focus there
  await expect(field).toHaveValue('5')
  await expect(field).toBeFocused()
})

test('a matrix is edited cell by cell', async ({ page }) => {
  await openLesson(page, 'relu', 'step=4')
  await page.getByRole('textbox', { name: 'X, row 1, column 2' }).fill('4')
  expect(await attributeOf(page, 'X', 'value')).toEqual([
    [1, 4],
    [0, 3],
  ])
  expect(await attributeOf(page, 'X', 'gradient')).toEqual([
    [5, 6],
    [0, 8],
  ])
  await page.getByRole('textbox', { name: 'Upstream gradient, row 2, column 2' }).fill('-1')
  expect(await attributeOf(page, 'X', 'gradient')).toEqual([
    [5, 6],
    [0, -1],
  ])
  await expectStep(page, 4)
})

test('a slider can be dragged', async ({ page }) => {
  await openLesson(page, 'apples-and-oranges', 'step=4')
  const slider = page.getByRole('slider', { name: 'apple_count, slider' })
  const box = await boxOf(slider)
  const [left, middle] = [box.x + 8, box.y + box.height / 2]
  await page.mouse.move(left + (box.width - 16) * 0.2, middle)
  await page.mouse.down()
  await page.mouse.move(left + (box.width - 16) * 0.7, middle, { steps: 5 })
  await page.mouse.up()
  expect(await attributeOf(page, 'apple_count', 'value')).toBe(7)
  expect(await attributeOf(page, 'total', 'value')).toBeCloseTo((7 * 100 + 450) * 1.1, 9)
  await expectStep(page, 4)
})

test(
  'while a slider is held the graph only grows; when it is released the graph is fitted again',
  long,
  async ({ page }) => {
    await openLesson(page, 'apples-and-oranges', 'step=4')
    const placeOfTotal = () => page.locator('[data-graph] [data-node="total"]').getAttribute('style')
    const slider = page.getByRole('slider', { name: 'apple_count, slider' })
    const { x, y, width, height } = await boxOf(slider)
    const moveTo = (share: number) =>
      page.mouse.move(x + 8 + (width - 16) * share, y + height / 2, { steps: 3 })
    await slider.press('Home')
    await page.waitForTimeout(1_500)
    const narrow = await placeOfTotal()
    await moveTo(0)
    await page.mouse.down()
    await moveTo(1)
    await expect.poll(placeOfTotal).not.toBe(narrow)
    const wide = await placeOfTotal()
    await moveTo(0)
    await page.waitForTimeout(1_500)
    expect(await placeOfTotal()).toBe(wide)
    await page.mouse.up()
    await expect.poll(placeOfTotal).toBe(narrow)
  },
)

test('a target can be changed', async ({ page }) => {
  await openLesson(page, 'softmax-with-loss', 'step=99&in.t=[0,0,0]')
  await page.getByRole('textbox', { name: 't, entry 1' }).fill('1')
  expect(await attributeOf(page, 'L', 'value')).toBeCloseTo(-Math.log(0.3), 9)
})

test('the message about an invalid number is whole, and covers no other field', long, async ({ page }) => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(viewport)
    await openLesson(page, 'two-layer-net')
    const inputs = page.getByRole('region', { name: 'Inputs' })
    const field = inputs.getByRole('textbox', { name: 'W1, row 1, column 1' })
    await field.fill('1,5')
    const message = page.getByRole('alert')
    await message.scrollIntoViewIfNeeded()
    await expect(message).toBeInViewport({ ratio: 1 })
    const box = await boxOf(message)
    const covered = await inputs.getByRole('textbox').evaluateAll(
      (fields, { top, bottom }) =>
        fields.filter((each) => {
          const own = each.getBoundingClientRect()
          return own.top < bottom && own.bottom > top
        }).length,
      { top: box.y, bottom: box.y + box.height },
    )
    expect(covered, `${viewport.width} px wide`).toBe(0)
  }
})

test('arrows and numbers stay in sight when a typed number changes the widths', long, async ({ page }) => {
  await openLesson(page, 'apples-and-oranges', 'step=14')
  const appeared = await page.evaluateHandle(() => {
    const names: string[] = []
    document.addEventListener('animationstart', ({ animationName }) => names.push(animationName))
    return names
  })
  const widthOf = async (): Promise<number> => (await boxOf(graph(page).locator('[data-drawing]'))).width
  const before = await widthOf()
  await page.getByRole('textbox').first().fill('123456.789')
  await expect.poll(widthOf).not.toBe(before)
  await page.waitForTimeout(700) // edges that settle begin to appear after 350 ms
  expect((await appeared.jsonValue()).filter((name) => name.includes('appear'))).toEqual([])
})
