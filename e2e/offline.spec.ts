import { test as base, mergeTests, type Page } from '@playwright/test'
import { lessons } from '../src/lessons/all'
import { expect, test as quiet } from './fixture'
import { type FolderServer, serveFolder } from './folder-server'
import { graph, openLesson } from './lesson-page'
import { newer, newerBuild } from './newer-build'
import { goOnStage } from './stage'
import { long } from './tiers'
import { expectFinished, setting, startTraining } from './train-page'

/** Pages of a host that a test can stop, in a browser that has never been there. */
const test = mergeTests(
  quiet,
  base.extend<{ host: FolderServer }>({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from the pattern
    host: async ({}, use) => {
      const host = await serveFolder('dist')
      await use(host)
      await host.stop()
    },
    baseURL: ({ host }, use) => use(host.url),
  }),
)

test.use({ serviceWorkers: 'allow', reuseContext: false })

/** Opens the start page for the first time, until all that is needed without the host is kept. */
async function visit(page: Page): Promise<void> {
  await page.goto('./#/?lang=en')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** The browser looks for a newer version by itself only now and then. */
const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))

test('after the first visit, the page works without its host', async ({ page, host, context }) => {
  await visit(page)
  await host.stop()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Lessons' })).toBeVisible()
  await openLesson(page, 'sigmoid', 'step=10&lang=ko')
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible()
  const fresh = await context.newPage()
  await openLesson(fresh, 'chain-rule')
  await fresh.goto('./?any=thing#/play')
  await expect(graph(fresh).locator('[data-node]').first()).toBeVisible()
})

test('the browser finds nothing that keeps it from installing the page', long, async ({ page, context }) => {
  await visit(page)
  const session = await context.newCDPSession(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  const found = installabilityErrors.map(({ errorId }) => errorId)
  expect(found.filter((id) => id !== 'in-incognito')).toEqual([]) // as every page of a test is
  const { url, errors } = await session.send('Page.getAppManifest')
  expect(url).toContain('/any/folder/manifest.webmanifest')
  expect(errors).toEqual([])
})

test(
  'every lesson opens without its host, in all its parts and in both languages',
  long,
  async ({ page, host }) => {
    test.setTimeout(600_000)
    await visit(page)
    await host.stop()
    for (const lang of ['en', 'ko'])
      for (const { id, parts } of lessons)
        for (const part of parts) {
          await page.goto('about:blank')
          await page.goto(`./#/lesson/${id}?${part === parts[0] ? '' : `part=${part.id}&`}lang=${lang}`)
          await expect(graph(page)).toHaveAttribute('data-graph', part === parts[0] ? id : `${id}/${part.id}`)
          await expect(graph(page).locator('[data-node]').first()).toBeVisible()
          await expect(page.locator('html')).toHaveAttribute('lang', lang)
        }
  },
)

test('once training was opened, it works without its host', long, async ({ page, host }) => {
  test.setTimeout(300_000)
  await page.goto('./#/train?lang=en')
  const kept = page.getByRole('region', { name: 'Without a network' })
  await expect(kept).toContainText('MNIST is kept in this browser', { timeout: 60_000 })
  await host.stop()
  await page.reload()
  await expect(kept).toContainText('MNIST is kept in this browser')
  await setting(page, 'iterations').fill('12')
  await startTraining(page)
  await expectFinished(page)
})

test('MNIST is removed when asked, stays away, and comes back when asked', long, async ({ page }) => {
  await page.goto('./#/train?lang=en')
  const kept = page.getByRole('region', { name: 'Without a network' })
  await kept.getByRole('button', { name: 'Remove from this browser' }).click({ timeout: 60_000 })
  await expect(kept).toContainText('9.8 MB')
  expect(await page.evaluate(async () => (await (await caches.open('backstep-mnist')).keys()).length)).toBe(0)
  await page.reload()
  await kept.getByRole('button', { name: 'Keep for offline use' }).click()
  await expect(kept).toContainText('MNIST is kept in this browser', { timeout: 60_000 })
})

test(
  'a newer version waits until it is asked for, and other pages go on with the older one',
  long,
  async ({ page, host, context }) => {
    await visit(page)
    await openLesson(page, 'sigmoid', 'step=10&lang=en')
    const lecture = await context.newPage()
    await openLesson(lecture, 'relu', 'step=2&lang=en')
    await goOnStage(lecture)
    const notice = (where: Page) => where.getByText('A new version of Backstep is ready.')

    host.change(newerBuild('dist', 'Help-'))
    await lookForUpdate(page)
    await expect(notice(page)).toBeVisible({ timeout: 60_000 })
    await expect(notice(lecture)).toBeHidden()

    await page.reload() // still the older one, which has all its files
    await expect(graph(page)).toHaveAttribute('data-step', '10')
    await expect(page.locator('body')).not.toHaveAttribute(newer)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Reload now' }).click()
    await expect(page.locator('body')).toHaveAttribute(newer)
    await expect(graph(page)).toHaveAttribute('data-step', '10')
    await expect(notice(page)).toBeHidden()

    await lecture.keyboard.press('Escape')
    await expect(lecture.locator('body')).not.toHaveAttribute(newer)
    await lecture.keyboard.press('?') // a file that only the older version has
    await expect(lecture.getByRole('dialog')).toBeVisible()
    await lecture.close()

    const files = () =>
      page.evaluate(
        async () =>
          (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
            .flat()
            .filter(({ url }) => url.includes('/Help-') && url.endsWith('.js')).length,
      )
    await page.reload()
    await expect.poll(files, 'what no page needs any more is deleted').toBe(1)
  },
)
