import { expect, test } from './fixture'
import { graph, openLesson, openLessonAtEnd } from './lesson-page'

test('language and theme are switched, stand in the address and are remembered', async ({ page }) => {
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

test.describe('a viewer whose system is Korean and dark', () => {
  test.use({ locale: 'ko-KR', colorScheme: 'dark' })

  test('is met so', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})

test('a lesson that was stepped to its end is ticked, after a reload too', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openLesson(page, 'fan-out')
  const list = page.getByRole('navigation', { name: 'Lessons' })
  await expect(list.getByRole('img', { name: 'Done' })).toHaveCount(0)
  await openLessonAtEnd(page, 'fan-out')
  await openLessonAtEnd(page, 'relu')
  await page.reload()
  await expect(list.getByRole('img', { name: 'Done' })).toHaveCount(2)
  await expect(list.getByRole('link', { name: 'Fan-out' }).getByRole('img', { name: 'Done' })).toBeVisible()
  await page.goto('./')
  await expect(page.getByRole('main').getByRole('img', { name: 'Done' })).toHaveCount(2)
})

test('what is stored may be garbage', async ({ page }) => {
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

test("a link's language and theme hold for that visit only", async ({ page }) => {
  await page.goto('./#/?lang=ko&theme=dark')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})
