import { readFileSync } from 'node:fs'
import { test as base, type Page, type Route } from '@playwright/test'
import { expect, test } from './fixture'
import { openLesson } from './lesson-page'

/** Answers requests for the Korean words of any area with `answer`. */
async function routeKorean(page: Page, answer: (route: Route) => unknown): Promise<void> {
  const manifest: Readonly<Record<string, { readonly file: string }>> = JSON.parse(
    readFileSync('dist/.vite/manifest.json', 'utf8'),
  )
  for (const [source, { file }] of Object.entries(manifest))
    if (source.startsWith('src/i18n/ko/')) await page.route(`**/${file}`, answer)
}

const derivation = (page: Page) => page.getByRole('heading', { name: 'Derivation' })

test('another language is shown once all its words have loaded; until then English stays', async ({
  page,
}) => {
  let release = (): void => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await routeKorean(page, async (route) => {
    await released
    await route.continue()
  })
  await openLesson(page, 'relu', 'lang=en')
  const asked = page.waitForRequest(/\/workbench-[^/]*\.js$/)
  await page.getByRole('button', { name: '한국어' }).click()
  await asked
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(derivation(page)).toBeVisible()
  release()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('heading', { name: '유도 과정' })).toBeVisible()
})

base('a language that cannot be fetched leaves the other on screen, and says so', async ({ page }) => {
  await routeKorean(page, (route) => route.abort())
  await openLesson(page, 'relu', 'step=2&lang=en')
  await page.getByRole('button', { name: '한국어' }).click()
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('Korean could not be loaded.')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(derivation(page)).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#/lesson/relu?step=2&lang=en')
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toBeHidden()
  await page.unrouteAll()
  await page.getByRole('button', { name: '한국어' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
})

base('if not even the first words can be fetched, the page says so in both languages', async ({ page }) => {
  await routeKorean(page, (route) => route.abort())
  await page.goto('./#/?lang=ko')
  await expect(page.getByRole('alert')).toContainText('Backstep could not be loaded completely.')
  await expect(page.getByRole('alert')).toContainText('모두 불러오지 못했습니다')
  await page.unrouteAll()
  await page.getByRole('button', { name: '페이지 새로 고침' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\p{Script=Hangul}/u)
})
