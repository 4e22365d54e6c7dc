import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { graph } from './lesson-page'

const live = (page: Page) => page.getByRole('figure', { name: 'A computation graph to try out' })

/** The numbers of the graph to try out, above and below each edge, from left to right. */
const liveNumbers = (page: Page) => live(page).locator('[data-live] text').allTextContents()

/** The letters in pictures by how large they are on screen, in pixels: the smallest. */
const smallestLetters = (page: Page, pictures: string) =>
  page.evaluate((selector) => {
    const sizes = [...document.querySelectorAll<SVGTextElement>(`${selector} text`)].map((text) => {
      const scale = text.getScreenCTM()?.a ?? 0
      return scale * Number.parseFloat(getComputedStyle(text).fontSize)
    })
    return Math.min(...sizes)
  }, pictures)

/** How many things stand in each row, by where their tops are. */
const perRow = (tops: readonly number[]): readonly number[] =>
  [...new Set(tops)].map((row) => tops.filter((top) => top === row).length)

test('the numbers of the start page follow its sliders, and so does the sentence', async ({ page }) => {
  await page.goto('./')
  await expect(live(page).locator('figcaption')).toHaveText('Nudge x, and z moves 6 times as far.')
  expect(await liveNumbers(page)).toEqual(['1', '6', '2', '6', '3', '6', '9', '1'])
  await live(page).getByRole('slider', { name: 'y' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(live(page).locator('figcaption')).toHaveText('Nudge y, and z moves 7 times as far.')
  expect(await liveNumbers(page)).toEqual(['1', '7', '2.5', '7', '3.5', '7', '12.25', '1'])
  await page.keyboard.press('Home')
  await expect(live(page).locator('figcaption')).toHaveText('Nudge y up, and z goes down, 8 times as far.')
  expect(await liveNumbers(page)).toEqual(['1', '−8', '−5', '−8', '−4', '−8', '16', '1'])
  await expect(live(page).getByRole('img')).toHaveAccessibleName(/Forward: x is 1, y is −5, .* at y −8\.$/)
})

test('a change of an input runs through the graph and back once, and one during a run follows it', async ({
  page,
}) => {
  await page.goto('./')
  const atRest = () =>
    page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'))
  await atRest() // the run that greets
  await page.evaluate(() => {
    const arrivals: string[] = []
    Object.assign(window, { arrivals })
    document.addEventListener('animationstart', ({ target }) => {
      if (target instanceof Element) arrivals.push(target.textContent)
    })
  })
  await live(page).getByRole('slider', { name: 'x' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction(() => (window as unknown as { arrivals: string[] }).arrivals.length >= 16)
  await atRest()
  const arrivals = await page.evaluate(() => (window as unknown as { arrivals: string[] }).arrivals)
  expect(arrivals).toHaveLength(16) // two runs of four values and four gradients
  expect(arrivals.slice(8)).toEqual(['2', '2', '4', '16', '1', '8', '8', '8'])
})

test('the first lesson opens with the numbers of the start page', async ({ page }) => {
  await page.goto('./')
  await live(page).getByRole('slider', { name: 'x' }).focus()
  await page.keyboard.press('ArrowLeft')
  await live(page).getByRole('link').click()
  await expect(graph(page)).toHaveAttribute('data-graph', 'chain-rule')
  await expect(graph(page).locator('[data-node="x"]')).toHaveAttribute('data-value', '0.5')
  await expect(graph(page).locator('[data-node="y"]')).toHaveAttribute('data-value', '2')
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing runs on the start page, and the numbers follow all the same', async ({ page }) => {
    await page.goto('./')
    await live(page).getByRole('slider', { name: 'x' }).focus()
    await page.keyboard.press('ArrowRight')
    const durations = await page.evaluate(() =>
      document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime)),
    )
    expect(durations.filter((durationMs) => durationMs > 10)).toEqual([])
    expect(await liveNumbers(page)).toEqual(['1.5', '7', '2', '7', '3.5', '7', '12.25', '1'])
  })
})

test('the lessons are numbered, with minutes whose sum stands above them, and training is last', async ({
  page,
}) => {
  await page.goto('./')
  const cards = page.getByRole('main').getByRole('listitem')
  const minutes: number[] = []
  for (let place = 1; place <= 12; place++) {
    const words = (
      await cards
        .nth(place - 1)
        .locator('a > span')
        .allInnerTexts()
    ).join('\n')
    expect(words).toMatch(new RegExp(`^${place}\\s`))
    minutes.push(Number(/(\d+) min$/.exec(words)?.[1]))
  }
  const sum = minutes.reduce((all, each) => all + each, 0)
  await expect(page.getByText(`12 lessons, about ${sum} minutes in all`)).toBeVisible()
  await cards
    .last()
    .getByRole('link', { name: /draw a digit/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Draw a digit' })).toBeVisible()
})

test('at 1440 pixels, no card stands alone in its row, and no word of the headline does', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const language of ['en', 'ko']) {
    await page.goto(`./#/?lang=${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const tops = await page
      .locator('main li')
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top))
    expect(perRow(tops)).toEqual([4, 4, 4, 1]) // the last is as wide as a row
    const wordTops = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
      const text = heading.firstChild
      if (!text?.textContent) return []
      return [...text.textContent.matchAll(/\S+/g)].map(({ index, 0: word }) => {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        return Math.round(range.getBoundingClientRect().top)
      })
    })
    expect(Math.min(...perRow(wordTops))).toBeGreaterThanOrEqual(2)
  }
})

test('the letters of the start page can be read at every width, and nothing goes beyond its side', async ({
  page,
}) => {
  await page.goto('./')
  await expect(live(page)).toBeVisible()
  for (const width of [320, 390, 1024, 1440]) {
    await page.setViewportSize({ width, height: 844 })
    const where = `${width} pixels wide`
    await expect
      .poll(() => smallestLetters(page, 'figure'), where)
      .toBeGreaterThanOrEqual(width < 900 ? 12 : 14)
    expect(await smallestLetters(page, 'li'), where).toBeGreaterThanOrEqual(11)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width)
  }
})
