import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { expectStep, openLesson, openLessonAtEnd } from './lesson-page'
import { long, longUnless } from './tiers'
import { violations } from './violations'

/**
 * Each theme at one size only: colours do not depend on the size, and names and tab order do not depend on
 * the theme.
 */
const looks = [
  { theme: 'light', name: 'desktop', viewport: { width: 1440, height: 900 } },
  { theme: 'dark', name: 'phone', viewport: { width: 390, height: 844 } },
] as const

/** Waits until all animations have finished. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)))
  })

/** What axe finds wrong with the page once it is at rest. */
async function violationsAtRest(page: Page): Promise<readonly string[]> {
  await atRest(page)
  return violations(page)
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { theme, name, viewport } of looks)
  test(
    `axe finds nothing in the ${theme} theme, ${name}`,
    longUnless(name === 'desktop'),
    async ({ page }) => {
      await page.setViewportSize(viewport)
      await test.step('gallery', async () => {
        await page.goto(`./#/?theme=${theme}`)
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        await expect(page.getByRole('main').locator('svg rect').first()).toBeAttached()
        expect(await violationsAtRest(page)).toEqual([])
      })
      await test.step('sigmoid, midway', async () => {
        await openLesson(page, 'sigmoid', `step=7&theme=${theme}`)
        await expectStep(page, 7)
        expect(await violationsAtRest(page)).toEqual([])
      })
      await test.step('two-layer-net, midway, with an invalid number', async () => {
        await openLesson(page, 'two-layer-net', `step=12&theme=${theme}`)
        await page.getByRole('textbox', { name: 'X, row 1, column 1' }).fill('abc')
        expect(await violationsAtRest(page)).toEqual([])
      })
      await test.step('gradient-check, with a broken rule caught', async () => {
        await openLesson(page, 'gradient-check', `theme=${theme}`)
        await page.getByRole('radio', { name: 'ReLU: no mask' }).click()
        await page.getByRole('button', { name: 'Check the gradients' }).click()
        await expect(page.getByText(/^Caught/)).toBeVisible()
        expect(await violationsAtRest(page)).toEqual([])
      })
    },
  )

test('axe finds nothing after a weight update, in Korean, with a broken link', long, async ({ page }) => {
  await openLesson(page, 'two-layer-net', 'step=99&lang=ko')
  await page.getByRole('button', { name: '가중치 갱신' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await violationsAtRest(page)).toEqual([])
})

/** The focused element: its name, and whether its focus is visible. */
const focused = (page: Page): Promise<{ what: string; isSeen: boolean; isOnScreen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const outlined = [element, element.parentElement].some(
      (each) =>
        each &&
        getComputedStyle(each).outlineStyle !== 'none' &&
        getComputedStyle(each).outlineWidth !== '0px' &&
        !/^rgba\(.*, 0\)$/.test(getComputedStyle(each).outlineColor),
    )
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect()
    const words = (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? ''
    return {
      what:
        element === document.body
          ? 'body'
          : `${element.tagName} ${element.dataset.node ?? element.getAttribute('aria-label') ?? words}`,
      isSeen: outlined,
      isOnScreen:
        width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    }
  })

test('everything in a lesson can be reached with the Tab key, and the focus is always visible', async ({
  page,
}) => {
  await openLesson(page, 'chain-rule', 'step=3')
  const reached: string[] = []
  const unseen: string[] = []
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    await atRest(page)
    const { what, isSeen, isOnScreen } = await focused(page)
    if (what === 'body' || reached.includes(what)) break
    reached.push(what)
    if (!isSeen || !isOnScreen) unseen.push(what)
  }
  expect(unseen).toEqual([])
  expect(reached).toContain('DIV z') // the current node; from there, the graph's own keys lead to the others
  for (const name of ['First step', 'Previous step', 'Play', 'Next step', 'Last step', 'Keys', 'Zoom in'])
    expect(reached).toContain(`BUTTON ${name}`)
  for (const name of ['Step', 'x, slider', 'x', 'y']) expect(reached).toContain(`INPUT ${name}`)
  expect(reached[0]).toBe('BUTTON Skip to the content')
})

test('the skip button leads past the header to the content', async ({ page }) => {
  await openLesson(page, 'chain-rule')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a lesson can be completed by keyboard alone, starting from the gallery', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Start with the chain rule' }).focus()
  await page.keyboard.press('Enter')
  await expectStep(page, 0)
  await page.keyboard.press('End')
  await expectStep(page, 10)
  await page.getByRole('link', { name: 'Next: Addition node' }).focus()
  await page.keyboard.press('Enter')
  await openLessonAtEnd(page, 'addition')
})

test('reduced motion is respected: nothing moves', async ({ page }) => {
  await openLesson(page, 'chain-rule')
  await page.getByRole('button', { name: 'Next step' }).click()
  const durations = await page.evaluate(() =>
    document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().duration)),
  )
  expect(durations.filter((durationMs) => durationMs > 10)).toEqual([])
})

/** When the edges that appear next will be fully visible, in milliseconds, edge by edge. Runs in the page. */
const endsOfAppearing = (): Promise<readonly number[]> =>
  new Promise((resolve) =>
    document.addEventListener('animationstart', ({ animationName }) => {
      if (!animationName.includes('appear')) return
      const appearing = document
        .getAnimations()
        .filter((each) => each instanceof CSSAnimation && each.animationName === animationName)
      resolve(appearing.map(({ effect }) => Number(effect?.getComputedTiming().endTime)))
    }),
  )

test(
  'reduced motion is respected: the edges reappear at once when a group is unfolded',
  long,
  async ({ page }) => {
    await openLesson(page, 'sigmoid', 'open=')
    const endsMs = page.evaluate(endsOfAppearing)
    await page.getByRole('button', { name: 'Unfold sigmoid' }).click()
    expect((await endsMs).length).toBeGreaterThan(0)
    expect((await endsMs).filter((endMs) => endMs > 10)).toEqual([])
  },
)
