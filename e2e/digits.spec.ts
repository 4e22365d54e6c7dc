import type { Page } from '@playwright/test'
import { attributeOf, expectStep, graph, graphAtRest, lastStep, openPart } from './lesson-page'
import { expect, test } from './small-mnist'
import { test as base } from './test-build'
import { long } from './tiers'

const prediction = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-prediction]').getAttribute('data-prediction'))

const strip = (page: Page) => page.getByRole('group', { name: 'Test images' })

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('another image changes the numbers and keeps the step', long, async ({ page }) => {
  await openPart(page, 'two-layer-net', 'real', 'step=4&detail=node')
  const before = await attributeOf(page, 'A', 'value')
  await strip(page)
    .getByRole('radio', { name: /^Image \d+: 3$/ })
    .first()
    .check()
  await expectStep(page, 4)
  expect(await attributeOf(page, 'A', 'value')).not.toEqual(before)
  expect(await attributeOf(page, 't', 'value')).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 0])
  expect(await prediction(page)).toBe(3)
  expect(page.url()).toMatch(/step=4&detail=node&in\.image=\d+$/)
  await page.keyboard.press('ArrowRight') // goes to the next image, not to the next step
  await expectStep(page, 4)
  await page.keyboard.press('PageDown')
  await expectStep(page, 5)
})

test(
  'the net reads the images of the strip as the strip says, and its scores are those of the loss',
  long,
  async ({ page }) => {
    await openPart(page, 'two-layer-net', 'real', 'step=9&detail=node')
    const scores = (await attributeOf(page, 'A', 'value')) as number[]
    const read = await prediction(page)
    expect(read).toBe(7) // test image 0 shows a 7
    expect(scores.indexOf(Math.max(...scores))).toBe(read)
    await openPart(page, 'softmax-with-loss', 'digit', 'in.image=0')
    for (const [k, score] of ((await attributeOf(page, 'a', 'value')) as number[]).entries())
      expect(score).toBeCloseTo(scores[k] ?? Number.NaN, 10)
    const wrong = strip(page).getByRole('radio', { name: /the trained net takes for/ })
    expect(await wrong.count()).toBeGreaterThan(2)
    await wrong.first().check()
    const [, label, reading] =
      /: (\d), which the trained net takes for (\d)$/.exec(
        (await wrong.first().getAttribute('aria-label')) ?? '',
      ) ?? []
    expect(await prediction(page)).toBe(Number(reading))
    await expect(page.getByText(`Wrong: the image shows ${label}.`)).toBeVisible()
  },
)

test('ten scores carry their numbers, under the digits that they belong to, beside the image', async ({
  page,
}) => {
  await openPart(page, 'softmax-with-loss', 'digit')
  await page.keyboard.press('End')
  await graphAtRest(page)
  for (const [array, kind] of [
    ['value:a', 'value'],
    ['gradient:a', 'gradient'],
  ] as const) {
    const cells = graph(page).locator(`[data-array="${array}"] [title]`)
    const entries = (await attributeOf(page, 'a', kind)) as number[]
    const shown = await cells.evaluateAll((all) => all.map((each) => each.getAttribute('title') ?? ''))
    expect(shown.map((text) => Number(text.replaceAll('−', '-')))).toEqual(entries)
    expect(await cells.allInnerTexts()).not.toContain('')
    await expect(graph(page).locator(`[data-array="${array}"]`).first()).toHaveText(
      /^0.*1.*2.*3.*4.*5.*6.*7.*8.*9/,
    )
  }
  const label = ((await attributeOf(page, 't', 'value')) as number[]).indexOf(1)
  const image = graph(page).getByRole('img', { name: `Image of the digit ${label}` })
  await expect(image).toBeVisible()
  await page.keyboard.press('f')
  await expect(image).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(new RegExp(`for example ∂L/∂a_${label} = −0\\.`))).toBeVisible()
  expect(await page.locator('main, aside').allInnerTexts()).not.toContainEqual(
    expect.stringMatching(/\[\(?10,?\)?\]/),
  )
})

test(
  'large arrays say what their colours range over, and a formula has one of their entries',
  long,
  async ({ page }) => {
    await openPart(page, 'two-layer-net', 'real', 'step=99')
    const node = (id: string) => graph(page).locator(`[data-node="${id}"]`)
    await expect(node('W1').locator('[data-scale]').first()).toHaveAttribute('data-scale', /^±0\.\d+$/)
    await expect(node('X').locator('[data-scale]').first()).toHaveAttribute('data-scale', '0–1')
    await expect(page.getByText(/for example ∂L\/∂\(b1\)_\d+ = /)).toBeVisible()
  },
)

test('the gradient of the scores is y − t, largest where the net was misled', long, async ({ page }) => {
  await openPart(page, 'softmax-with-loss', 'digit')
  await page.keyboard.press('End')
  const [y, t, gradient] = (await Promise.all([
    attributeOf(page, 'y', 'value'),
    attributeOf(page, 't', 'value'),
    attributeOf(page, 'a', 'gradient'),
  ])) as [number[], number[], number[]]
  for (const [k, entry] of gradient.entries())
    expect(entry).toBeCloseTo((y[k] ?? Number.NaN) - (t[k] ?? Number.NaN), 12)
})

test('before training the loss is near ln 10, and an update lowers it', long, async ({ page }) => {
  await openPart(page, 'two-layer-net', 'real')
  await page.getByRole('radio', { name: 'untrained' }).click()
  await page.keyboard.press('End')
  await expectStep(page, await lastStep(page))
  expect(Math.abs(((await attributeOf(page, 'L', 'value')) as number) - Math.log(10))).toBeLessThan(0.05)
  expect(await attributeOf(page, 'W1', 'value')).toBeUndefined() // 39,200 entries: only their shape
  await expect(graph(page).locator('[data-node="W1"]')).toHaveAttribute('data-shape', '[784,50]')
  await page.getByRole('button', { name: 'Update weights' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'loss' })).toContainText('went down by')
})

test('an image that does not exist is reported, and the part opens with its own', long, async ({ page }) => {
  await openPart(page, 'two-layer-net', 'real', 'in.image=1000&step=2')
  await expect(page.getByRole('alert')).toContainText('a whole number from 0 to 999')
  await expectStep(page, 2)
})

// The browser logs what it cannot fetch, so this test does not require a silent page.
base('without a network: a message and a retry that works; other parts need no network', async ({ page }) => {
  await page.route('**/mnist/test-images.bin', (route) => route.abort('connectionreset'))
  await page.goto('./#/lesson/two-layer-net?part=real&step=2')
  await expect(page.getByRole('alert')).toContainText(
    'The connection broke while test-images.bin was on its way.',
  )
  await page.goto('./#/lesson/two-layer-net')
  await expect(graph(page)).toHaveAttribute('data-graph', 'two-layer-net')
  await page.goBack()
  await page.unroute('**/mnist/test-images.bin')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(graph(page)).toHaveAttribute('data-graph', 'two-layer-net/real')
  await expectStep(page, 2)
})
