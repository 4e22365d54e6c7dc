import { expect, test } from './fixture'
import { attributeOf, openLesson } from './lesson-page'

test('edges carry contributions, and the node carries their sum; a target has none', async ({ page }) => {
  await openLesson(page, 'fan-out', 'step=99')
  const contributions = ['x->a', 'x->b'].map((edge) =>
    page.locator(`[data-edge="${edge}"]`).getAttribute('data-gradient'),
  )
  expect(await Promise.all(contributions)).toEqual(['8', '20'])
  for (const lesson of ['softmax-with-loss', 'two-layer-net']) {
    await openLesson(page, lesson, 'step=99')
    expect(await attributeOf(page, 't', 'value')).toBeInstanceOf(Array)
    expect(await attributeOf(page, 't', 'gradient')).toBeUndefined()
  }
})

test('a lesson has the regions and the controls of the contract', async ({ page }) => {
  await openLesson(page, 'chain-rule')
  const graph = page.getByRole('region', { name: 'Graph' })
  await expect(graph).toHaveAttribute('data-last-step', '10')
  await expect(graph.getByText('?', { exact: true })).toHaveCount(2 + 4) // values of t and z; four gradients
  for (const name of ['Graph', 'Derivation', 'Inputs'])
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  for (const name of ['First step', 'Previous step', 'Next step', 'Last step', 'Play'])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await expect(page.getByRole('slider', { name: 'Step', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Next step' }).click()
  const pieces = page.getByRole('region', { name: 'Derivation' }).locator('[data-stage] [data-for]')
  const ids = await pieces.evaluateAll((all) => all.map((piece) => piece.getAttribute('data-for')))
  expect(new Set(ids)).toEqual(new Set(['t', 'x', 'y']))
  await page.getByRole('button', { name: 'Last step' }).click()
  await expect(graph.getByText('?', { exact: true })).toHaveCount(0)
})
