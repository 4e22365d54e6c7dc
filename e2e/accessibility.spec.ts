import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { expectStep, openLesson, openLessonAtEnd } from './lesson-page'

/** Each theme at one size: colours do not depend on the size, nor what is reached and named on the theme. */
const looks = [
  { theme: 'light', name: 'desktop', viewport: { width: 1440, height: 900 } },
  { theme: 'dark', name: 'phone', viewport: { width: 390, height: 844 } },
] as const

/** Waits until nothing moves or fades any more. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)))
  })

/** What axe finds wrong with the page as it stands. */
async function violations(page: Page): Promise<readonly string[]> {
  await atRest(page)
  const { passes, violations: found } = await new AxeBuilder({ page }).analyze()
  expect(passes.map(({ id }) => id)).toContain('color-contrast')
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { theme, name, viewport } of looks)
  test(`axe finds nothing in the ${theme} theme, ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await test.step('gallery', async () => {
      await page.goto(`./#/?theme=${theme}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await expect(page.getByRole('main').locator('svg rect').first()).toBeAttached()
      expect(await violations(page)).toEqual([])
    })
    await test.step('sigmoid, midway', async () => {
      await openLesson(page, 'sigmoid', `step=8&theme=${theme}`)
      await expectStep(page, 8)
      expect(await violations(page)).toEqual([])
    })
    await test.step('two-layer-net, midway, with a wrong number', async () => {
      await openLesson(page, 'two-layer-net', `step=13&theme=${theme}`)
      await page.getByRole('textbox', { name: 'X, row 1, column 1' }).fill('abc')
      expect(await violations(page)).toEqual([])
    })
    await test.step('gradient-check, with a broken rule caught', async () => {
      await openLesson(page, 'gradient-check', `theme=${theme}`)
      await page.getByRole('radio', { name: 'ReLU: no mask' }).click()
      await page.getByRole('button', { name: 'Check the gradients' }).click()
      await expect(page.getByText(/^Caught/)).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  })

test('axe finds nothing where weights were updated, in Korean, with a broken link', async ({ page }) => {
  await openLesson(page, 'two-layer-net', 'step=99&lang=ko')
  await page.getByRole('button', { name: '가중치 갱신' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

/** What has the focus: its name, and whether that can be seen. */
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

test('everything in a lesson is reached with the Tab key, and what has the focus is seen', async ({
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
  for (const name of ['x', 'y', 't', 'z']) expect(reached).toContain(`DIV ${name}`)
  for (const name of ['First step', 'Previous step', 'Play', 'Next step', 'Last step', 'Keys', 'Zoom in'])
    expect(reached).toContain(`BUTTON ${name}`)
  for (const name of ['Step', 'x, slider', 'x', 'y']) expect(reached).toContain(`INPUT ${name}`)
  expect(reached[0]).toBe('BUTTON Skip to the content')
})

test('the skip button leads past the bar, into the content', async ({ page }) => {
  await openLesson(page, 'chain-rule')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a lesson is gone through by keyboard alone, from the gallery on', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Start with the chain rule' }).focus()
  await page.keyboard.press('Enter')
  await expectStep(page, 0)
  await page.keyboard.press('End')
  await expectStep(page, 11)
  await page.getByRole('link', { name: 'Next: Addition node' }).focus()
  await page.keyboard.press('Enter')
  await openLessonAtEnd(page, 'addition')
})

test('reduced motion is respected: nothing travels', async ({ page }) => {
  await openLesson(page, 'chain-rule')
  await page.getByRole('button', { name: 'Next step' }).click()
  const durations = await page.evaluate(() =>
    document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().duration)),
  )
  expect(durations.filter((durationMs) => durationMs > 10)).toEqual([])
})

/** When what appears next will be there, edge by edge. Runs in the page. */
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

test('reduced motion is respected: the edges are there again at once where a group is unfolded', async ({
  page,
}) => {
  await openLesson(page, 'sigmoid', 'open=')
  const endsMs = page.evaluate(endsOfAppearing)
  await page.getByRole('button', { name: 'Unfold sigmoid' }).click()
  expect((await endsMs).length).toBeGreaterThan(0)
  expect((await endsMs).filter((endMs) => endMs > 10)).toEqual([])
})
