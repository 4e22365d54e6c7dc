import { boxOf } from './box-of'
import { expect, test } from './fixture'
import { graph, openLesson, openLessonAtEnd } from './lesson-page'
import { long } from './tiers'

test('language and theme can be switched, are in the address and are remembered', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=1')
  await page.getByRole('button', { name: '한국어' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('heading', { name: '유도 과정' })).toBeVisible()
  await page.getByRole('button', { name: '어두운 화면으로 바꾸기' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(new URL(page.url()).hash).toBe('#/lesson/chain-rule?step=1&lang=ko&theme=dark')
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\p{Script=Hangul}/u)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('link', { name: 'Start with the chain rule' })).toBeVisible()
})

test.describe('a visitor whose system is Korean and dark', () => {
  test.use({ locale: 'ko-KR', colorScheme: 'dark' })

  test('gets the page in Korean and dark', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})

test(
  'a tick from before lessons asked anything stays; stepping to the end alone gives none',
  long,
  async ({ page }) => {
    await page.setViewportSize({ width: 1600, height: 900 })
    await openLesson(page, 'fan-out')
    await page.evaluate(() => localStorage.setItem('backstep.progress', '{"version":1,"done":["fan-out"]}'))
    await page.reload()
    await openLessonAtEnd(page, 'relu')
    const list = page.getByRole('navigation', { name: 'Lessons' })
    await expect(list.getByRole('img', { name: 'Done' })).toHaveCount(1)
    await expect(list.getByRole('link', { name: 'Fan-out' }).getByRole('img', { name: 'Done' })).toBeVisible()
    await page.goto('./')
    await expect(page.getByRole('main').getByRole('img', { name: 'Done' })).toHaveCount(1)
  },
)

test('the list of lessons folds away, and stays so after a reload', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await openLesson(page, 'sigmoid')
  const list = page.getByRole('navigation', { name: 'Lessons' })
  const button = page.getByRole('button', { name: 'Lessons' })
  const widthPx = async () => (await boxOf(graph(page))).width
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  const beside = await widthPx()
  await button.click()
  await expect(list).toBeHidden()
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  expect(await widthPx()).toBeCloseTo(beside + 216, 0)
  await page.reload()
  await expect(graph(page)).toBeVisible()
  await expect(list).toBeHidden()
  await button.click()
  await expect(list).toBeVisible()
})

test('in a window of 1440 px the list of lessons is folded away at first', long, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openLesson(page, 'sigmoid')
  await expect(page.getByRole('button', { name: 'Lessons' })).toHaveAttribute('aria-expanded', 'false')
})

test('a tick does not change the line of its lesson', long, async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await openLessonAtEnd(page, 'sigmoid') // or the list could still be that of the lesson on its way
  const lines = () =>
    page
      .getByRole('navigation', { name: 'Lessons' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height))
  const before = await lines()
  await page.evaluate(() => localStorage.setItem('backstep.progress', '{"version":1,"done":["sigmoid"]}'))
  await page.reload()
  await expect(graph(page)).toBeVisible()
  await expect(page.getByRole('img', { name: 'Done' })).toBeVisible()
  expect(await lines()).toEqual(before)
})

test('garbage in the storage does no harm', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('backstep.progress', '{"version":1,"done":[{},7,"relu"')
    localStorage.setItem('backstep.language', 'fr')
    localStorage.setItem('backstep.theme', '<dark>')
  })
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(page.getByRole('main').getByRole('img', { name: 'Done' })).toHaveCount(0)
})

test('the gallery leads to every lesson and to training, and a lesson to the next', async ({ page }) => {
  await page.goto('./')
  const cards = page.getByRole('main').getByRole('listitem')
  await expect(cards).toHaveCount(13)
  await expect(page.getByRole('main').locator('svg path').first()).toBeAttached()
  await cards.filter({ hasText: 'Fan-out' }).getByRole('link').click()
  await expect(graph(page)).toHaveAttribute('data-graph', 'fan-out')
  await page.keyboard.press('End')
  await page.getByRole('link', { name: 'Next: ReLU' }).click()
  await expect(graph(page)).toHaveAttribute('data-graph', 'relu')
  await expect(graph(page)).toHaveAttribute('data-step', '0')
})

test("a link's language and theme apply to that visit only", async ({ page }) => {
  await page.goto('./#/?lang=ko&theme=dark')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})
