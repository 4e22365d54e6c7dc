import { boxOf } from './box-of'
import { expect, test } from './fixture'
import {
  attributeOf,
  expectStep,
  frameOf,
  graph,
  graphAtRest,
  openLesson,
  openLessonAtEnd,
} from './lesson-page'
import { long, longUnless } from './tiers'

const fold = { en: /^Fold sigmoid$/, ko: /^시그모이드 접기$/ } as const
const unfold = { en: /^Unfold sigmoid$/, ko: /^시그모이드 펼치기$/ } as const

test('the sigmoid has the same gradient folded and unfolded', long, async ({ page }) => {
  await openLessonAtEnd(page, 'sigmoid', 'open=')
  const folded = Number(await attributeOf(page, 'x', 'gradient'))
  expect(folded).toBeCloseTo(0.19661193324148185, 12)
  await expect(graph(page).locator('[data-node]')).toHaveCount(2)
  await openLessonAtEnd(page, 'sigmoid', 'open=y')
  expect(Number(await attributeOf(page, 'x', 'gradient'))).toBeCloseTo(folded, 12)
  await expect(graph(page).locator('[data-node]')).toHaveCount(7)
})

for (const language of ['en', 'ko'] as const) {
  test(
    `a group folds in place and unfolds again, by keyboard too (${language})`,
    longUnless(language === 'en'),
    async ({ page }) => {
      await openLessonAtEnd(page, 'sigmoid', `lang=${language}`)
      await page.getByRole('button', { name: fold[language] }).press('Enter')
      await expect(page).toHaveURL(/open=(&|$)/)
      await expectStep(page, 4)
      await expect(graph(page).locator('[data-node="b"]')).toHaveCount(0)
      await expect(graph(page).locator('[data-node="y"]')).toBeFocused()
      await page.getByRole('button', { name: unfold[language] }).press('Enter')
      await expect(page).toHaveURL(/open=y(&|$)/)
      await expect(graph(page).locator('[data-node="b"]')).toHaveCount(1)
      await expect(page.getByRole('button', { name: fold[language] })).toBeFocused()
      await expectStep(page, 16) // what was known stays known
    },
  )
}

test('closing the paths returns the focus to their node', long, async ({ page }) => {
  await openLessonAtEnd(page, 'sigmoid')
  const node = graph(page).locator('[data-node="c"]')
  const close = page.getByRole('button', { name: 'Close the paths' })
  for (const key of ['Enter', 'Escape']) {
    await node.press('Enter')
    await close.press(key)
    await expect(close).toHaveCount(0)
    await expect(node).toBeFocused()
  }
  await node.press('Enter')
  await page
    .getByRole('region', { name: 'From c to the output' })
    .getByRole('button', { name: /^c → / })
    .press('Enter')
  await expect(page.getByRole('region', { name: /^From c → / })).toBeVisible()
  await expect(node).toBeFocused()
})

test('the numbers at the edges of a group are the same as those of its node', long, async ({ page }) => {
  await openLessonAtEnd(page, 'two-layer-net')
  const folded = await frameOf(page)
  await openLessonAtEnd(page, 'two-layer-net', 'open=H,L,L.softmax,L.cross_entropy')
  const open = await frameOf(page)
  const numbersIn = (text: string | undefined): number[] => JSON.parse(text ?? '[]').flat()
  for (const node of ['X', 'W1', 'b1', 'W2', 'b2', 'H', 'Z', 'A']) {
    const [a, b] = [folded, open].map((frame) => numbersIn(frame[`node ${node}`]?.gradient))
    expect(a?.length).toBeGreaterThan(0)
    a?.forEach((entry, i) => {
      expect(Math.abs(entry - (b?.[i] ?? Number.NaN))).toBeLessThanOrEqual(1e-12)
    })
  }
})

test('nodes do not overlap once they have settled', async ({ page }) => {
  await openLesson(page, 'two-layer-net', 'step=3')
  await page.getByRole('button', { name: 'Unfold softmax-with-loss layer' }).click()
  await expect(graph(page).locator('[data-node="L.softmax"]')).toHaveCount(1)
  await graphAtRest(page)
  const boxes = await graph(page)
    .locator('[data-node]')
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().toJSON() as DOMRect))
  expect(boxes.length).toBeGreaterThan(10)
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
      expect(isApart, JSON.stringify([a, b])).toBe(true)
    }
  })
})

test('if the unfolded form overflows, the page says why the two are fused', long, async ({ page }) => {
  await openLessonAtEnd(page, 'softmax-with-loss', 'in.a=[0,800,0]&in.t=[1,0,0]')
  await expect(
    page.getByRole('status').filter({ hasText: 'Folded into one node it gives 800' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Fold softmax-with-loss layer' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Folded into one node' })).toHaveCount(0)
})

test('the first number that is not finite is named under the graph', async ({ page }) => {
  await openLessonAtEnd(page, 'sigmoid', 'in.x=-1000')
  const note = page.getByRole('status').filter({ hasText: 'b = exp(1000)' })
  await expect(note).toContainText('overflows to ∞. sigmoid(x) is the same and stays finite')
  await page.getByRole('button', { name: 'First step' }).click()
  await expect(note).toHaveCount(0)
})

test(
  'on a phone, the button that folds the whole graph can be tapped, and a frame’s name is in view',
  long,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openLesson(page, 'softmax-with-loss', 'step=12')
    await graphAtRest(page)
    const title = await boxOf(graph(page).getByText('cross-entropy layer'))
    expect(title.y).toBeGreaterThanOrEqual((await boxOf(graph(page))).y)
    const button = page.getByRole('button', { name: 'Fold softmax-with-loss layer' })
    const picture = await boxOf(graph(page).getByRole('img', { name: 'Overview' }))
    const place = await boxOf(button)
    expect(place.x + place.width).toBeLessThanOrEqual(picture.x)
    await button.click()
    await expect(graph(page).locator('[data-node="y"]')).toHaveCount(0)
  },
)

test(
  'unfolding by keyboard gives the focus to the button that folds again, once the graph is laid out',
  long,
  async ({ page }) => {
    await openLesson(page, 'two-layer-net', 'step=16')
    await graphAtRest(page)
    const unfold = page.getByRole('button', { name: 'Unfold affine layer' }).first()
    const group = await unfold.getAttribute('data-folds')
    await unfold.press('Enter')
    await expect(page.locator(`[data-group="${group}"] button`)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(unfold).toBeVisible()
    await expect(graph(page).locator('[data-node]:focus')).toHaveCount(1)
  },
)

for (const [lesson, query] of [
  ['two-layer-net', ''],
  ['affine', ''],
  ['affine-batch', ''],
  ['sigmoid', 'open='],
  ['softmax-with-loss', 'open='],
] as const)
  test(
    `the buttons that unfold cover no number, ${lesson}`,
    longUnless(lesson === 'two-layer-net' || lesson === 'softmax-with-loss'),
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 720 })
      await openLessonAtEnd(page, lesson, query)
      await graphAtRest(page)
      const covered = await page.evaluate(() => {
        const all = (selector: string) => [
          ...document.querySelectorAll<HTMLElement>(`[data-drawing] ${selector}`),
        ]
        const buttons = all('[data-node] > [data-folds]').map((each) => each.getBoundingClientRect())
        if (buttons.length === 0) return ['there is no button']
        return all(':is([data-array], [data-role], [title])')
          .filter((each) => !each.matches('button') && !each.querySelector('[data-array]'))
          .filter((each) => {
            const { left, right, top, bottom } = each.getBoundingClientRect()
            return buttons.some(
              (one) => one.left < right && one.right > left && one.top < bottom && one.bottom > top,
            )
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 120))
      })
      expect(covered).toEqual([])
    },
  )
