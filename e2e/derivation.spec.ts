import { expect, test } from './fixture'
import { expectStep, graph, openLesson } from './lesson-page'
import { long } from './tiers'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('one by one, “next” shows every stage before the next step, and “previous” goes back the same way', async ({
  page,
}) => {
  await openLesson(page, 'chain-rule', 'detail=node&step=3')
  const stages = page.locator('[data-formulas] [data-stage]')
  await page.getByRole('radio', { name: 'one by one' }).click()
  await expect(stages).toHaveCount(1) // the seed's result
  const next = ['4.1', '4.2', '4.3', '5.1'] // at the output the gradient is the local derivative: no chain rule
  const place = async (): Promise<string> =>
    `${await page.locator('[data-graph]').getAttribute('data-step')}.${await stages.count()}`
  for (const expected of next) {
    await page.keyboard.press('ArrowRight')
    await expect.poll(place).toBe(expected)
  }
  for (const expected of [...next.slice(0, -1).toReversed(), '3.1']) {
    await page.keyboard.press('ArrowLeft')
    await expect.poll(place).toBe(expected)
  }
  await page.keyboard.press('End')
  await expectStep(page, 5)
  await expect(stages).toHaveCount(8) // both edges, with all their stages
  await expect(page.getByRole('button', { name: 'Next step' })).toBeDisabled()
})

for (const place of ['page', 'stage'] as const)
  test(`one by one, a number waits on the ${place} for its own stage, but not in the attributes`, async ({
    page,
  }) => {
    const onStage = place === 'stage' ? '&present=1' : ''
    await openLesson(page, 'chain-rule', `step=7${onStage}`)
    const edge = graph(page).locator('[data-edge="x->t"]')
    const drawn = graph(page).locator('[data-role="gradient"][data-for="x->t"]')
    await expect(drawn).toHaveText('?')
    await page.goto(`./#/lesson/chain-rule?step=8&stage=1${onStage}`) // ∂z/∂x: chain, local, numbers, result
    await expectStep(page, 8)
    for (let stage = 1; stage < 4; stage++) {
      await expect(edge).toHaveAttribute('data-gradient', '6')
      await expect(graph(page).locator('[data-node="x"]')).toHaveAttribute('data-gradient', '6')
      await expect(drawn).toHaveText('?')
      await page.keyboard.press('ArrowRight')
      await expect(page).toHaveURL(stage < 3 ? new RegExp(`stage=${stage + 1}`) : /step=8(?!.*stage=)/)
    }
    await expectStep(page, 8)
    await expect(drawn).toHaveText('6')
  })

test('the derivation so far leads back to its steps', async ({ page }) => {
  await openLesson(page, 'sigmoid', 'detail=node&step=9')
  const derivation = page.getByRole('region', { name: 'Derivation' })
  await derivation.getByRole('button', { name: 'Earlier lines: 5' }).click()
  const lines = derivation.getByRole('list', { name: 'The derivation so far' }).getByRole('button')
  await expect(lines).toHaveCount(8)
  await lines.nth(1).click()
  await expectStep(page, 2)
})

test(
  'a derivation that is longer than its card fades out below, until it is scrolled to its end',
  long,
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await openLesson(page, 'affine', 'step=6&lang=ko')
    const card = page.locator('[data-formulas]').first()
    const fade = () => card.evaluate((each) => getComputedStyle(each, '::after').visibility)
    await expect.poll(fade).toBe('visible')
    await card.evaluate((each) => each.scrollTo(0, each.scrollHeight))
    await expect.poll(fade).toBe('hidden')
  },
)
