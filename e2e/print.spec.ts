import { expect, test } from './fixture'
import { graph } from './lesson-page'
import { longUnless } from './tiers'

/** The width of A4 without the margins of the page, in pixels. */
const paperPx = 680

for (const [name, query] of [
  ['two-layer-net', 'step=14&theme=dark'],
  ['sigmoid/algebra', 'part=algebra&step=5&lang=ko'],
] as const)
  test(
    `a step of ${name} is printed whole, black on white, without controls`,
    longUnless(name === 'two-layer-net'),
    async ({ page }) => {
      const [lesson] = name.split('/')
      await page.goto(`./#/lesson/${lesson}?${query}`)
      await expect(graph(page)).toHaveAttribute('data-graph', name)
      await expect(graph(page).locator('[data-node]').first()).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: paperPx, height: 980 })
      await expect(page.getByRole('slider')).toHaveCount(0)
      await expect(page.getByRole('banner')).toBeHidden()
      const colours = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body)
        return { backgroundColor, color }
      })
      expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(26, 29, 33)' })
      const paper = { left: 0, right: paperPx }
      for (const part of await graph(page).locator('[data-node]').all()) {
        const box = await part.boundingBox()
        expect(box?.x).toBeGreaterThanOrEqual(paper.left)
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(paper.right)
      }
      const scrolled = await page.evaluate(() =>
        [...document.querySelectorAll('main *, aside *')]
          .filter((each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowY))
          .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
          .filter(({ clientHeight }) => clientHeight > 1)
          .map(({ className }) => String(className)),
      )
      expect(scrolled).toEqual([])
      const torn = await page.evaluate(() =>
        [...document.querySelectorAll('[data-stage], ol > li:has([data-fitted])')]
          .filter((part) => getComputedStyle(part).breakInside !== 'avoid')
          .map(({ textContent }) => textContent),
      )
      expect(torn).toEqual([])
      const code = page.getByRole('list', { name: /^(Lines of the program|프로그램의 줄)$/ })
      const ends = await code.evaluate((list) =>
        [...list.children].flatMap((line, i) => {
          const mayEnd = getComputedStyle(line).breakAfter !== 'avoid'
          return mayEnd && line.textContent && list.children[i + 1]?.textContent ? [line.textContent] : []
        }),
      )
      expect(ends).toEqual([]) // a page ends at an empty line of the code
    },
  )
