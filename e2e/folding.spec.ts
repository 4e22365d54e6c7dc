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

const fold = { en: /^Fold sigmoid$/, ko: /^시그모이드 접기$/ } as const
const unfold = { en: /^Unfold sigmoid$/, ko: /^시그모이드 펼치기$/ } as const

test('the sigmoid has the same gradient folded and with its group open', async ({ page }) => {
  await openLessonAtEnd(page, 'sigmoid', 'open=')
  const folded = Number(await attributeOf(page, 'x', 'gradient'))
  expect(folded).toBeCloseTo(0.19661193324148185, 12)
  await expect(graph(page).locator('[data-node]')).toHaveCount(2)
  await openLessonAtEnd(page, 'sigmoid', 'open=y')
  expect(Number(await attributeOf(page, 'x', 'gradient'))).toBeCloseTo(folded, 12)
  await expect(graph(page).locator('[data-node]')).toHaveCount(7)
})

for (const language of ['en', 'ko'] as const) {
  test(`a group folds in place and unfolds again, by keyboard too (${language})`, async ({ page }) => {
    await openLessonAtEnd(page, 'sigmoid', `lang=${language}`)
    await page.getByRole('button', { name: fold[language] }).press('Enter')
    await expect(page).toHaveURL(/open=(&|$)/)
    await expectStep(page, 5) // nothing is shown that was not
    await expect(graph(page).locator('[data-node="b"]')).toHaveCount(0)
    await expect(graph(page).locator('[data-node="y"]')).toBeFocused()
    await page.getByRole('button', { name: unfold[language] }).press('Enter')
    await expect(page).toHaveURL(/open=y(&|$)/)
    await expect(graph(page).locator('[data-node="b"]')).toHaveCount(1)
    await expect(page.getByRole('button', { name: fold[language] })).toBeFocused()
    await expectStep(page, 0) // the next step shows the first number inside
  })
}

test('closed paths give the focus back to the node that they were about', async ({ page }) => {
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

test('the numbers at the edges of a group are the same as those of its node', async ({ page }) => {
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

test('nodes stand clear of one another once they have settled', async ({ page }) => {
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

test('where the open form overflows the page says why the two are fused', async ({ page }) => {
  await openLessonAtEnd(page, 'softmax-with-loss', 'in.a=[0,800,0]&in.t=[1,0,0]')
  await expect(
    page.getByRole('status').filter({ hasText: 'Folded into one node it gives 800' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Fold softmax-with-loss layer' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Folded into one node' })).toHaveCount(0)
})
