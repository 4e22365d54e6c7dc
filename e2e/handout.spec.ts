import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { keepTrack } from './keep-track'
import { openLesson } from './lesson-page'
import { long } from './tiers'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

for (const [layout, sheets] of [
  ['one', 3],
  ['six', 1],
] as const)
  test(
    `a track is printed, ${layout} on a page: whole, black on white, without controls`,
    long,
    async ({ page }) => {
      await keepTrack(page, [
        '#/lesson/two-layer-net?step=30',
        '#/lesson/sigmoid?part=algebra&step=5',
        '#/lesson/softmax-with-loss',
      ])
      await page.goto(`./#/track/t?handout=${layout}&lang=ko&theme=dark`)
      await page.locator('[data-handout=ready]').waitFor()
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('button')).toHaveCount(0)
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      )
      const cut = await page.evaluate(() => {
        const sheet = document.querySelector('[data-handout]')?.getBoundingClientRect()
        return [...document.querySelectorAll('[data-formula] .katex, [data-node]')].filter((part) => {
          const { left, right } = part.getBoundingClientRect()
          return !sheet || left < sheet.left - 1 || right > sheet.right + 1
        }).length
      })
      expect(cut).toBe(0)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(sheets)
    },
  )

/** Where nodes stand in the graph that a locator finds, in pixels of the unscaled graph. */
const placesIn = (page: Page, root: string): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(
    (root) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>(`${root} [data-node]`)].map(({ dataset, style }) => [
          dataset.node ?? '',
          `${Number.parseFloat(style.left)} ${Number.parseFloat(style.top)}`,
        ]),
      ),
    root,
  )

test('a handout prints what its stops show: moved nodes, a crop, symbols, a slope, and what stands beside the graph', async ({
  page,
}) => {
  await openLesson(page, 'apples-and-oranges', 'step=5&lang=en')
  const box = await page.locator('[data-node=apples]').boundingBox()
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y - 90, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/moved=/)
  const moved = new URL(page.url()).hash.replace('&lang=en', '')
  const places = await placesIn(page, '[data-graph]')
  await keepTrack(page, [
    moved,
    '#/lesson/affine?step=3&view=0,0,0.5,0.6',
    '#/lesson/sigmoid?step=12&edges=symbols&slope=1',
    '#/lesson/sigmoid?step=9&beside=program',
    '#/lesson/two-layer-net?step=40&beside=update',
    '#/lesson/gradient-check?step=20&beside=check&broken=sigmoid',
    '#/lesson/two-layer-net?step=30&beside=classes',
  ])
  for (const layout of ['one', 'six'] as const) {
    await page.goto('about:blank')
    await page.goto(`./#/track/t?handout=${layout}&lang=en`)
    await page.locator('[data-handout=ready]').waitFor()
    await page.emulateMedia({ media: 'print' })
    const printed = (stop: number) => page.locator(`[data-printed-stop="${stop}"]`)
    expect(await placesIn(page, '[data-printed-stop="1"]')).toEqual(places)
    const picture = await printed(1).locator('[data-graph]').boundingBox()
    for (const node of await printed(1).locator('[data-node]').all()) {
      const { x = 0, y = 0, width = 0, height = 0 } = (await node.boundingBox()) ?? {}
      expect(x).toBeGreaterThanOrEqual((picture?.x ?? 0) - 1)
      expect(y).toBeGreaterThanOrEqual((picture?.y ?? 0) - 1)
      expect(x + width).toBeLessThanOrEqual((picture?.x ?? 0) + (picture?.width ?? 0) + 1)
      expect(y + height).toBeLessThanOrEqual((picture?.y ?? 0) + (picture?.height ?? 0) + 1)
    }
    await expect(printed(2).locator('[data-cropped=right]')).toBeAttached()
    await expect(printed(2).locator('[data-cropped=left]')).toHaveCount(0)
    await expect(printed(3)).toContainText('exp(')
    await expect(printed(4).locator('[data-beside=program] [aria-current=step]')).toBeVisible()
    await expect(printed(5).locator('[data-beside=update]')).toContainText('Loss after')
    await expect(printed(6).locator('[data-beside=check]')).toContainText('Relative error')
    await expect(printed(7).locator('[data-beside=classes]')).toContainText('class TwoLayerNet')
    expect(await page.evaluate(besideFaults)).toEqual([])
    await page.emulateMedia({ media: 'screen' })
  }
  expect(new URL(page.url()).hash).toBe('#/track/t?handout=six&lang=en') // nothing that was printed is written to it
})

/** Runs in the page: controls in what is printed beside graphs, letters of less than 8 points, and what is cut off. */
function besideFaults(): readonly string[] {
  const leastPx = (8 * 96) / 72
  return [...document.querySelectorAll<HTMLElement>('[data-beside]')].flatMap((panel) => {
    const name = panel.dataset.beside ?? ''
    const sheet = panel.closest('[data-handout]')?.getBoundingClientRect()
    const within = panel.closest('[data-printed-stop]')?.getBoundingClientRect()
    const parts = [...panel.querySelectorAll<HTMLElement>('*')].filter(
      (part) => !part.closest('.katex-mathml') && part.getBoundingClientRect().width > 1,
    )
    const written = parts.filter((part) =>
      [...part.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.replaceAll('\u200b', '').trim(),
      ),
    )
    const small = written.filter(
      (part) =>
        !part.closest('.msupsub, .sizing, .mtight') &&
        Number.parseFloat(getComputedStyle(part).fontSize) < leastPx,
    )
    const cut = written.filter((part) => {
      const { left, right, bottom } = part.getBoundingClientRect()
      return (
        !sheet || !within || left < sheet.left - 1 || right > sheet.right + 1 || bottom > within.bottom + 1
      )
    })
    const hidden = parts.filter(
      (part) => getComputedStyle(part).overflow !== 'visible' && part.scrollHeight > part.clientHeight + 1,
    )
    const controls = [...panel.querySelectorAll('button, input, select')].filter((each) =>
      each.checkVisibility(),
    )
    return [
      ...small.map((part) => `${name}: small ${part.textContent}`),
      ...cut.map((part) => `${name}: cut ${part.textContent}`),
      ...hidden.map((part) => `${name}: hidden ${part.className}`),
      ...controls.map((part) => `${name}: ${part.tagName}`),
    ]
  })
}
