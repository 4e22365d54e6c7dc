import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { chunksOf, type Fetched, pages } from '../scripts/page-chunks'
import { lessons } from '../src/lessons/all'
import { firstQuestionStep } from './asking-parts'
import { expect, test } from './fixture'
import { graph, openLesson } from './lesson-page'
import { goOnStage } from './stage'
import { longUnless } from './tiers'

/** The names of the scripts that a page fetches from now on, including those of its workers. */
function scriptsOf(page: Page): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (url: string): void => {
    const name = new URL(url).pathname.match(/assets\/[^/]+\.js$/)
    if (name) names.add(name[0])
  }
  page.on('request', (request) => add(request.url()))
  page.on('worker', (worker) => add(worker.url()))
  return names
}

/** Expects that a page fetched exactly what its budget counts. */
function expectFetched(scripts: ReadonlySet<string>, fetched: Fetched): void {
  expect([...scripts].sort()).toEqual([...chunksOf(fetched)].sort())
}

test('the start page fetches what its budget counts', async ({ page }) => {
  const scripts = scriptsOf(page)
  await page.goto('./#/?lang=ko')
  await expect(page.getByRole('main').locator('svg rect').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expectFetched(scripts, pages.start)
})

/** One of each kind; the long tests open them all. */
const sample = ['softmax-with-loss']

for (const { id, parts } of lessons)
  test(
    `the lesson ${id} fetches what its budget counts`,
    longUnless(sample.includes(id)),
    async ({ page }) => {
      const scripts = scriptsOf(page)
      await openLesson(page, id, `step=${firstQuestionStep(id)}&lang=ko`)
      await expect(page.getByRole('region', { name: '넘어가기 전에' })).toBeVisible()
      await page.keyboard.press('End')
      await page.waitForLoadState('networkidle')
      expectFetched(scripts, parts[0].check ? pages.check(id) : pages.lesson(id))
    },
  )

test('a lesson with real digits fetches what its budget counts', async ({ page }) => {
  const scripts = scriptsOf(page)
  const step = firstQuestionStep('two-layer-net', 'real')
  await page.goto(`./#/lesson/two-layer-net?part=real&step=${step}&lang=ko`)
  await expect(graph(page)).toBeVisible({ timeout: 60_000 }) // 8 MB are unpacked first
  await expect(page.getByRole('region', { name: '넘어가기 전에' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expectFetched(scripts, pages.digits('two-layer-net'))
})

test('the stage fetches what its budget counts', async ({ page }) => {
  const scripts = scriptsOf(page)
  await openLesson(page, 'relu', 'lang=ko')
  await goOnStage(page)
  await page.waitForLoadState('networkidle')
  expectFetched(scripts, pages.stage('relu', 'fan-out', 'sigmoid'))
})

test('the playground fetches what its budget counts', async ({ page }) => {
  const scripts = scriptsOf(page)
  await page.goto('./#/play?lang=ko')
  await expect(page.locator('.cm-content')).toBeVisible()
  await expect(graph(page).locator('[data-node]').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expectFetched(scripts, pages.play)
})

for (const name of ['progress', 'class', 'track'] as const)
  test(`the page ${name} fetches what its budget counts`, async ({ page }) => {
    const scripts = scriptsOf(page)
    await page.goto(`./#/${name}?lang=ko`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    expectFetched(scripts, pages[name])
  })

test('a sheet of exercises fetches what its budget counts', async ({ page }) => {
  const scripts = scriptsOf(page)
  await page.goto('./#/exercises?seed=7&lang=ko')
  await expect(page.locator('[data-exercise]').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expectFetched(scripts, pages.exercises)
})

test('training fetches what its budget counts', async ({ page }) => {
  const scripts = scriptsOf(page)
  await page.goto('./#/train?lang=ko')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expectFetched(scripts, pages.training)
})

test('the page of an iteration fetches what its budget counts, except the layout of its graph', async ({
  page,
}) => {
  const scripts = scriptsOf(page)
  await page.goto('./#/train?iteration=1&lang=ko')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expectFetched(scripts, { modules: pages.iteration.modules })
})

test('formulas use KaTeX’s own fonts, fetched as woff2', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=3')
  await page.evaluate(async () => void (await document.fonts.ready))
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  )
  expect(loaded).toContain('KaTeX_Main')
  expect(loaded).toContain('KaTeX_Math')
  const others = readdirSync('dist/assets').filter((name) => /\.(ttf|woff)$/.test(name))
  expect(others).toEqual([])
})
