import { expect, test } from './fixture'
import { openLesson } from './lesson-page'

test('lighting takes less than a frame', async ({ page }) => {
  await openLesson(page, 'two-layer-net', 'step=20')
  const milliseconds = await page.evaluate(() => {
    const pieces = [...document.querySelectorAll('[data-node], [data-formulas] [data-for]')]
    const started = performance.now()
    for (const piece of pieces)
      piece.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
    return (performance.now() - started) / pieces.length
  })
  expect(milliseconds).toBeLessThan(8)
})
