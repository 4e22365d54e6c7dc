import type { Page } from '@playwright/test'
import { seedRandom, uniform } from '../src/lib/random'
import { required } from '../src/lib/required'
import { expect, test } from './fixture'
import { graph, openLesson } from './lesson-page'
import { long, longUnless } from './tiers'
import { violations } from './violations'

/** Opens the lecturer's window from the stage. */
async function openPresenter(page: Page, lesson: string, query: string): Promise<Page> {
  await openLesson(page, lesson, `present=1&${query}`)
  await expect(page.getByRole('main', { name: /^Presentation/ })).toBeVisible()
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('n')
  const presenter = await opened
  await expect(presenter.getByRole('main', { name: 'Lecturer’s window' })).toBeVisible()
  return presenter
}

/** The place that a window shows: the graph and its step. */
const placeOf = async (page: Page): Promise<string> =>
  `${await graph(page).first().getAttribute('data-graph')} ${await graph(page).first().getAttribute('data-step')}`

test('the lecturer’s window shows the step, the next one and the notes, and both windows lead', async ({
  page,
}) => {
  const presenter = await openPresenter(page, 'sigmoid', 'step=5')
  await expect(presenter.getByRole('region', { name: 'On the stage' })).toContainText('Step 5 of 16')
  await expect(graph(presenter).nth(1)).toHaveAttribute('data-step', '6')
  await expect(presenter.getByText('Good to know')).toBeVisible()
  await presenter.keyboard.press('PageDown')
  await expect.poll(() => placeOf(page)).toBe('sigmoid 6')
  await page.bringToFront()
  await page.keyboard.press('PageDown')
  await expect.poll(() => placeOf(presenter)).toBe('sigmoid 7')
  await presenter.getByRole('button', { name: 'Black screen' }).click()
  await expect(page.getByRole('button', { name: /^The screen is blank/ })).toBeVisible()
  await expect(presenter.getByText('The hall sees a black screen.')).toBeVisible()
  await presenter.keyboard.press('b')
  await expect(page.getByRole('button', { name: /^The screen is blank/ })).toHaveCount(0)
  await presenter.keyboard.press('End')
  await expect(presenter.getByRole('region', { name: 'Next' })).toContainText('algebra')
  await presenter.close()
  await page.keyboard.press('PageDown')
  await expect.poll(() => placeOf(page)).toBe('sigmoid/algebra 0')
})

test(
  'the lecturer’s window says what the hall reads, what is on, and that the stage was left or is closed',
  long,
  async ({ page }) => {
    const presenter = await openPresenter(page, 'sigmoid', 'step=6')
    const said = presenter.getByRole('region', { name: 'On the stage' })
    await expect(said).toContainText(/The hall reads The local derivative/)
    const status = presenter.getByRole('status')
    await expect(status).toHaveText('')
    await presenter.keyboard.press('?')
    await expect(presenter.getByRole('region', { name: 'Keys' })).toContainText('Contents of the lecture')
    await presenter.keyboard.press('Escape')
    await presenter.keyboard.press('l')
    await expect(status).toHaveText('The light is on.')
    await expect(page.locator('[data-light-spot]')).toHaveCount(1)
    await page.bringToFront()
    await page.keyboard.press('Escape') // puts the light out
    await expect(status).toHaveText('')
    await page.keyboard.press('Escape')
    await expect(status).toContainText('The stage was left.')
    await page.keyboard.press('f')
    await expect(status).toHaveText('')
    await page.goto('about:blank')
    await expect(status).toContainText('No window shows the stage.')
    await expect(presenter.getByRole('link', { name: 'Open the stage' })).toHaveAttribute(
      'href',
      /step=6&present=1&show=/,
    )
    await presenter.close()
  },
)

const last = 10

/** Where a key leads within the part. */
const moves: Readonly<Record<string, (step: number) => number>> = {
  PageDown: (step) => Math.min(last, step + 1),
  ArrowRight: (step) => Math.min(last, step + 1),
  PageUp: (step) => Math.max(0, step - 1),
  ArrowLeft: (step) => Math.max(0, step - 1),
  Home: () => 0,
  End: () => last - 1, // and no further, as the next part would come then
}

for (const [count, options] of [
  [10, {}],
  [200, long],
] as const)
  test(
    `the windows of a show stay together through ${count} moves from either side, and a reload of each`,
    options,
    async ({ page }) => {
      test.setTimeout(60_000 + 1500 * count)
      const presenter = await openPresenter(page, 'chain-rule', 'step=1')
      const state = seedRandom(1)
      const random = (): number => uniform(state)
      let step = 1
      for (let i = 0; i < count; i++) {
        const leader = random() < 0.5 ? presenter : page
        const keys = Object.keys(moves).filter((key) => {
          const isBack = key === 'PageUp' || key === 'ArrowLeft'
          return isBack ? step > 0 : step < last
        })
        const key = required(keys[Math.floor(random() * keys.length)], 'a key')
        await leader.bringToFront()
        await leader.keyboard.press(key)
        if (key === 'End') await leader.keyboard.press('PageUp')
        step = moves[key]?.(step) ?? step
        for (const window of [presenter, page])
          await expect.poll(() => placeOf(window), `${key} at move ${i}`).toBe(`chain-rule ${step}`)
        const half = Math.floor(count / 2)
        const reloaded = i === half ? presenter : i === half + 1 ? page : undefined
        await reloaded?.reload()
        if (reloaded) await expect.poll(() => placeOf(reloaded)).toBe(`chain-rule ${step}`)
      }
      await presenter.close()
      await page.bringToFront()
      await page.keyboard.press('Home')
      await expect.poll(() => placeOf(page)).toBe('chain-rule 0')
    },
  )

test('a window that is blocked is said so, with a link', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { open: () => null }))
  await openLesson(page, 'sigmoid', 'present=1&step=5')
  await page.keyboard.press('n')
  await expect(page.getByRole('alert')).toContainText('The browser did not open the lecturer’s window.')
  const link = page.getByRole('link', { name: 'Open it in a new tab' })
  await expect(link).toHaveAttribute('href', /presenter=1&show=/)
  await page.keyboard.press('Escape')
  await expect(link).toBeHidden()
})

for (const [lang, theme, size] of [
  ['en', 'light', { width: 1180, height: 760 }],
  ['ko', 'dark', { width: 390, height: 844 }],
] as const)
  test(
    `axe finds nothing in the lecturer’s window, ${lang}, ${size.width} px wide`,
    longUnless(lang === 'ko'),
    async ({ page }) => {
      await page.setViewportSize(size)
      await page.goto(`./#/lesson/relu?step=3&presenter=1&show=abc&lang=${lang}&theme=${theme}`)
      await expect(graph(page).first()).toBeVisible()
      expect(await violations(page)).toEqual([])
    },
  )
