import { check, choose, differences, panelOf } from './check-panel'
import { expect, test } from './fixture'
import { openLesson } from './lesson-page'

// The same 39,760 gradients are checked in Node, in src/checking/digit-graph.test.ts.
test('the real net: stopped midway and checked again from the start, all 39,760 gradients are correct', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await openLesson(page, 'gradient-check')
  await choose(page, 'Real size')
  await panelOf(page).getByRole('button', { name: 'Check the gradients' }).click()
  await expect(panelOf(page).getByText(/of 39,760 entries measured/)).toBeVisible()
  await choose(page, 'Stop')
  await expect(panelOf(page).getByText(/^Stopped: [\d,]+ of 39,760 entries measured/)).toBeVisible()
  await check(page)
  const found = await differences(page)
  expect(Object.keys(found)).toEqual(['W1', 'b1', 'W2', 'b2'])
  for (const [id, difference] of Object.entries(found)) expect(difference, id).toBeLessThan(1e-8)
})
