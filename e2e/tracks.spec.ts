import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { expectStep, graph, openLesson } from './lesson-page'
import { stage } from './stage'
import { long } from './tiers'
import { violationsInBothThemes } from './violations'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

/** Waits for a frame of a lesson on the stage, or for its title where the step is 0. */
async function expectFrame(page: Page, name: string, step: number, stop: number): Promise<void> {
  await expect(graph(page)).toHaveAttribute('data-graph', name)
  await expectStep(page, step)
  await expect(stage(page)).toBeVisible()
  expect(new URL(page.url()).hash).toContain(`stop=${stop}`)
}

const keys = async (page: Page, ...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await page.keyboard.press(key)
}

test('frames that are marked become a lecture: put in order, started, led by a clicker, reloaded, and back', async ({
  page,
}) => {
  await openLesson(page, 'relu', 'present=1&lang=en')
  await expect(stage(page)).toBeFocused()
  await keys(page, 'm')
  await page.getByRole('button', { name: 'New track with this frame' }).click()
  await expect(page.getByText('Added to Track 1 as stop 1.')).toBeVisible()
  await page.goto('./#/lesson/addition?step=2&lang=en')
  await page.getByRole('button', { name: 'Add this frame to a track' }).click()
  await expect(page.getByRole('button', { name: /^Track 1/ })).toBeFocused()
  await keys(page, 'Enter')
  await expect(page.getByText('Added to Track 1 as stop 2.')).toBeVisible()
  await page.getByRole('link', { name: 'Open the track' }).click()
  const stops = page.getByRole('listitem')
  await expect(stops).toHaveCount(2)
  await page.getByRole('button', { name: 'Move stop 2 up' }).click()
  await expect(stops.first()).toContainText('Addition node')
  await expect(page.getByRole('button', { name: 'Move stop 1 down' })).toBeFocused()
  await page.getByRole('button', { name: 'Title and notes of stop 2' }).click()
  await page.getByLabel('Title in English').fill('Where gradients end')
  await page.getByRole('button', { name: 'Start the lecture', exact: true }).click()
  await expectFrame(page, 'addition', 2, 1)
  const last = Number(await graph(page).getAttribute('data-last-step'))
  for (let step = 3; step <= last; step++) {
    await keys(page, 'PageDown')
    await expectFrame(page, 'addition', step, 1)
  }
  await keys(page, 'PageDown')
  await expectFrame(page, 'relu', 0, 2)
  await expect(stage(page)).toContainText('Where gradients end')
  await page.reload()
  await expectFrame(page, 'relu', 0, 2)
  await keys(page, 'PageUp')
  await expectFrame(page, 'addition', last, 1)
  await keys(page, 'g')
  await expect(page.getByRole('region', { name: 'Contents of the lecture' })).toContainText(
    'Where gradients end',
  )
  await keys(page, '2', 'Enter')
  await expectFrame(page, 'relu', 0, 2)
})

for (const language of ['en', 'ko'])
  test(`axe finds nothing wrong with the tracks, in ${language}`, async ({ page }) => {
    await page.goto(`./#/track?lang=${language}&theme=light`)
    const button = language === 'en' ? 'Begin with the lecture’s order' : '기본 순서로 시작'
    await page.getByRole('button', { name: button }).click()
    await page
      .getByRole('button', {
        name: language === 'en' ? 'Title and notes of stop 1' : '1번 장면의 제목과 노트',
      })
      .first()
      .click()
    expect(await violationsInBothThemes(page)).toEqual([])
  })

for (const [layout, sheets] of [
  ['one', 3],
  ['six', 1],
] as const)
  test(
    `a track is printed, ${layout} on a page: whole, black on white, without controls`,
    long,
    async ({ page }) => {
      await page.goto('./#/track?lang=ko&theme=dark')
      await page.evaluate((version) => {
        const nothing = { en: '', ko: '' }
        const stops = ['two-layer-net?step=30', 'sigmoid?part=algebra&step=5', 'softmax-with-loss'].map(
          (lesson, id) => ({ id: String(id), address: `#/lesson/${lesson}`, title: nothing, notes: nothing }),
        )
        localStorage.setItem(
          'backstep.track.t',
          JSON.stringify({ version, name: nothing, stops, changed: 1 }),
        )
      }, 1)
      await page.goto('about:blank')
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
