import { expect, test } from './fixture'
import { attributeOf, expectStep, openLesson } from './lesson-page'

test('a typed number is used at once, and the step stays', async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=5')
  await page.getByRole('textbox', { name: 'y', exact: true }).fill('−1.5')
  await expectStep(page, 5)
  expect(await attributeOf(page, 'z', 'value')).toBe(-3)
  expect(await attributeOf(page, 'x', 'gradient')).toBe(-4.5)
  expect(await attributeOf(page, 'y', 'gradient')).toBeUndefined() // its step is the last one
  await page.getByRole('textbox', { name: 'Upstream gradient' }).fill('2')
  expect(await attributeOf(page, 'x', 'gradient')).toBe(-3)
  await expect(page.getByRole('region', { name: 'Derivation' })).toContainText('2 × (−1.5) = −3')
})

test('a number stays as it was typed, and a computed one is whole while it is edited', async ({ page }) => {
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

test('an upstream gradient that the link brings has a field, and a name that fits', async ({ page }) => {
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

test('what is no number is said, and the last good value stays in use', async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=1&in.y=4')
  const field = page.getByRole('textbox', { name: 'y', exact: true })
  for (const text of ['abc', '', '1,5', '2x', '--1', 'Infinity']) {
    await field.fill(text)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByRole('alert')).toContainText(`“${text}” is no number`)
    await expect(field).toHaveAccessibleDescription(/the last good value is still in use/)
    expect(await attributeOf(page, 'z', 'value')).toBe(8)
  }
  await field.fill('1e-3')
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(await attributeOf(page, 'z', 'value')).toBe(0.002)
})

test('the starting values come back, the upstream gradient too', async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=3&in.x=7&up=9')
  await page.getByRole('button', { name: 'Back to the starting values' }).click()
  await expectStep(page, 3)
  expect(await attributeOf(page, 'x', 'value')).toBe(2)
  expect(await attributeOf(page, 'z', 'gradient')).toBe(3)
  expect(new URL(page.url()).hash).toBe('#/lesson/multiplication?step=3')
})

test('the starting values come back to fields that say no number', async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=3')
  const field = page.getByRole('textbox', { name: 'y', exact: true })
  await field.fill('abc')
  await page.getByRole('button', { name: 'Back to the starting values' }).click()
  await expect(field).toHaveValue('5')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a field keeps the focus while the starting values come back', async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=3')
  const field = page.getByRole('textbox', { name: 'y', exact: true })
  await field.fill('abc')
  const restore = page.getByRole('button', { name: 'Back to the starting values' })
  await restore.evaluate((button: HTMLElement) => button.click()) // a pointer would take the focus there
  await expect(field).toHaveValue('5')
  await expect(field).toBeFocused()
})

test('a matrix is edited cell by cell', async ({ page }) => {
  await openLesson(page, 'relu', 'step=5')
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
  await expectStep(page, 5)
})

test('a slider is dragged', async ({ page }) => {
  await openLesson(page, 'apples-and-oranges', 'step=4')
  const slider = page.getByRole('slider', { name: 'apple_count, slider' })
  const box = await slider.boundingBox()
  if (!box) throw new Error('the slider is nowhere')
  const [left, middle] = [box.x + 8, box.y + box.height / 2]
  await page.mouse.move(left + (box.width - 16) * 0.2, middle)
  await page.mouse.down()
  await page.mouse.move(left + (box.width - 16) * 0.7, middle, { steps: 5 })
  await page.mouse.up()
  expect(await attributeOf(page, 'apple_count', 'value')).toBe(7)
  expect(await attributeOf(page, 'total', 'value')).toBeCloseTo((7 * 100 + 450) * 1.1, 9)
  await expectStep(page, 4)
})

test('a target can be changed', async ({ page }) => {
  await openLesson(page, 'softmax-with-loss', 'step=99&in.t=[0,0,0]')
  await page.getByRole('textbox', { name: 't, entry 1' }).fill('1')
  expect(await attributeOf(page, 'L', 'value')).toBeCloseTo(-Math.log(0.3), 9)
})
