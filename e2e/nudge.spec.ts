import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture'
import { attributeOf, expectStep, openLesson, openLessonAtEnd } from './lesson-page'

/** Opens the nudge of an input. */
async function nudge(page: Page, input: string): Promise<Locator> {
  await page.getByRole('button', { name: `Nudge ${input}`, exact: true }).click()
  return page.getByRole('region', { name: `Nudge ${input}` })
}

const slopeOf = async (panel: Locator): Promise<number> =>
  Number(((await panel.locator('[data-slope]').getAttribute('data-slope')) ?? '').replaceAll('−', '-'))

test('x from 1 to 1.01 measures 6.01 next to the gradient 6, and the graph keeps its numbers', async ({
  page,
}) => {
  await openLessonAtEnd(page, 'chain-rule')
  const panel = await nudge(page, 'x')
  await expect(panel.getByRole('row')).toHaveText([/before.*after/, /1.*1\.01/, /3.*3\.01/, /9.*9\.06/])
  expect(await slopeOf(panel)).toBeCloseTo(6.01, 9)
  await expect(panel).toContainText('The smaller the step, the smaller the difference')
  await panel.getByRole('radio', { name: '0.1', exact: true }).click()
  expect(await slopeOf(panel)).toBeCloseTo(6.1, 9)
  await panel.getByRole('radio', { name: '−', exact: true }).click()
  expect(await slopeOf(panel)).toBeCloseTo(5.9, 9)
  expect(await attributeOf(page, 'x', 'value')).toBe(1)
  expect(await attributeOf(page, 'z', 'value')).toBe(9)
  await page.getByRole('button', { name: 'Nudge x', exact: true }).click()
  await expect(panel).toHaveCount(0)
})

test('the gradient is shown next to the slope only once it is known', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=2')
  const panel = await nudge(page, 'x')
  await expect(panel.getByRole('status')).toContainText('not known at this step yet')
  await expect(panel.getByRole('definition').nth(1)).toContainText('?')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('End')
  await expectStep(page, 10)
  await expect(panel.getByRole('definition').nth(1)).toContainText('6')
})

test('one entry of an array is nudged, and the sum with the upstream gradient is measured', async ({
  page,
}) => {
  await openLessonAtEnd(page, 'affine')
  const panel = await nudge(page, 'W')
  await panel.getByRole('combobox', { name: 'Row' }).selectOption('2')
  await panel.getByRole('combobox', { name: 'Column' }).selectOption('3')
  expect(await slopeOf(panel)).toBeCloseTo(4, 9)
  await expect(panel).toContainText('S is the sum of upstream gradient × output over every entry of Y')
  await expect(panel.getByRole('status')).toContainText('The two agree')
})

test('at ReLU’s kink the two sides measure 0 and the upstream gradient, and the page says why', async ({
  page,
}) => {
  await openLessonAtEnd(page, 'relu')
  const panel = await nudge(page, 'X')
  await panel.getByRole('combobox', { name: 'Row' }).selectOption('2')
  expect(await slopeOf(panel)).toBeCloseTo(7, 9)
  await expect(panel.getByRole('status')).toContainText('kink')
  await panel.getByRole('radio', { name: '−', exact: true }).click()
  expect(await slopeOf(panel)).toBeCloseTo(0, 9)
})

test('a target is said to be a constant', async ({ page }) => {
  await openLessonAtEnd(page, 'softmax-with-loss')
  const panel = await nudge(page, 't')
  await expect(panel).toContainText('t is a target and counts as a constant')
})

test('in Korean the measured slope is 변화율 and never 기울기', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=99&lang=ko')
  await page.getByRole('button', { name: 'x 살짝 바꾸기' }).click()
  const terms = page.getByRole('region', { name: 'x 살짝 바꾸기' }).getByRole('term')
  await expect(terms).toHaveText(['측정한 변화율', '기울기', '차이'])
})
