import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture'
import { expectStep, graph, openLesson } from './lesson-page'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const pointed = (page: Page, kind: 'node' | 'edge'): Promise<readonly (string | null)[]> =>
  page
    .locator(`[data-graph] [data-${kind}][data-pointed]`)
    .evaluateAll((all, name) => all.map((element) => element.getAttribute(name)), `data-${kind}`)

const stage = (page: Page, kind: string): Locator => page.locator(`[data-formulas] [data-stage="${kind}"]`)

test('pointing at a number lights its edge, and pointing at a node lights its symbols', async ({ page }) => {
  await openLesson(page, 'sigmoid', 'detail=node&step=6') // the reciprocal
  await stage(page, 'result').locator('.katex-html [data-for="c->y"]').hover()
  expect(await pointed(page, 'edge')).toEqual(['c->y'])
  expect(await pointed(page, 'node')).toEqual([])
  await graph(page).locator('[data-node="y"]').hover()
  expect(await pointed(page, 'node')).toEqual(['y'])
  await expect(stage(page, 'local').locator('.katex-html [data-for="y"]')).toHaveAttribute('data-pointed', '')
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(page.locator('[data-pointed]')).toHaveCount(0)
})

test('by keyboard: arrows move through the pieces of a formula; a focused node lights its symbols', async ({
  page,
}) => {
  await openLesson(page, 'sigmoid', 'detail=node&step=6')
  const card = page.locator('[data-formulas]')
  await card.focus()
  await page.keyboard.press('ArrowRight') // ∂L/∂c
  expect(await pointed(page, 'node')).toEqual(['c'])
  await expect(page.getByText('gradient of c', { exact: true })).toBeAttached()
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight') // ∂L/∂y, ∂y/∂c
  expect(await pointed(page, 'edge')).toEqual(['c->y'])
  await expectStep(page, 6)
  await page.keyboard.press('Enter')
  const paths = page.getByRole('region', { name: 'From c → y to the output' })
  await expect(paths).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(paths).toBeHidden()
  await graph(page).locator('[data-node="y"]').focus()
  await expect(stage(page, 'local').locator('.katex-html [data-for="y"]')).toHaveAttribute('data-pointed', '')
  await page.keyboard.press('PageDown')
  await expectStep(page, 7)
})

test('from a chosen node to the output: a term for each path, which lights that path', async ({ page }) => {
  await openLesson(page, 'fan-out', 'step=99')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await graph(page).locator('[data-node="x"]').focus()
  await page.keyboard.press('Enter')
  const paths = page.getByRole('region', { name: 'From x to the output' })
  await expect(paths).toContainText('From x to the output: 2 paths')
  const terms = paths.getByRole('listitem').getByRole('group')
  await expect(terms).toHaveCount(2)
  await terms.nth(1).focus()
  expect([...(await pointed(page, 'node')), ...(await pointed(page, 'edge'))]).toEqual(
    expect.arrayContaining(['x', 'b', 'L', 'x->b', 'b->L']),
  )
  expect(await pointed(page, 'edge')).not.toContain('x->a')
  await expect(paths.locator('.katex-html').last()).toContainText('8+20=28')
  await page.keyboard.press('Home') // the card stays while stepping, with what is known at the step
  await expectStep(page, 0)
  await expect(paths.locator('.katex-html').last()).toContainText('?+?=?')
  await paths.getByRole('button', { name: 'x → b' }).click()
  await expect(page.getByRole('region', { name: 'From x → b to the output' })).toBeVisible()
  await page.getByRole('button', { name: 'Close the paths' }).click()
  await expect(page.getByRole('region', { name: /to the output/ })).toHaveCount(0)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a tap lights, a tap elsewhere clears', async ({ page }) => {
    await openLesson(page, 'sigmoid', 'detail=node&step=6')
    await stage(page, 'result').locator('.katex-html [data-for="c->y"]').tap()
    expect(await pointed(page, 'edge')).toEqual(['c->y'])
    await page.getByRole('heading', { level: 1 }).tap()
    await expect(page.locator('[data-pointed]')).toHaveCount(0)
  })
})
