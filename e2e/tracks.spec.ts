import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { keepTrack } from './keep-track'
import { expectStep, graph, openLesson } from './lesson-page'
import { stage } from './stage'
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
  await page.getByRole('button', { name: 'Title, notes and address of stop 2' }).click()
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
        name: language === 'en' ? 'Title, notes and address of stop 1' : '1번 장면의 제목, 노트, 주소',
      })
      .first()
      .click()
    await expect(page.locator('[data-picture=drawn]').first()).toBeVisible()
    expect(await violationsInBothThemes(page)).toEqual([])
  })

test('a stop is pointed at another frame by an address that is pasted, and duplicated; other addresses are refused', async ({
  page,
}) => {
  await keepTrack(page, ['#/lesson/relu', '#/lesson/addition?step=2'])
  await page.goto('./#/track/t?lang=en')
  const stops = page.getByRole('listitem')
  await page.getByRole('button', { name: 'Title, notes and address of stop 1' }).click()
  const field = page.getByLabel('Address of the frame')
  await expect(field).toHaveValue(new URL('#/lesson/relu', page.url()).href)
  await field.fill('https://example.org/#/lesson/relu')
  await field.press('Enter')
  await expect(page.getByText('This is not an address of this page. The stop is as it was.')).toBeVisible()
  await field.fill('#/words')
  await page.getByRole('button', { name: 'Point the stop there' }).click()
  await expect(page.getByText(/^This page has no stage\./)).toBeVisible()
  await expect(stops.first()).toContainText('ReLU')
  await field.fill(new URL('#/lesson/sigmoid?step=3&present=1&lang=ko', page.url()).href)
  await field.press('Enter')
  await expect(page.getByText('The stop now shows “Sigmoid, step by step”.')).toBeVisible()
  await expect(field).toHaveValue(new URL('#/lesson/sigmoid?step=3', page.url()).href)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(stops.first()).toContainText('ReLU')
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Duplicate stop 2' }).click()
  await expect(stops).toHaveCount(3)
  await expect(stops.nth(2)).toContainText('Addition node')
})

test('on the stage, a stop of the track that is followed is pointed at the frame at hand, and back', async ({
  page,
}) => {
  await keepTrack(page, ['#/lesson/addition', '#/lesson/relu'])
  await page.goto('./#/lesson/addition?track=t&stop=1&present=1&lang=en')
  await expect(stage(page)).toBeFocused()
  await keys(page, 'PageDown', 'PageDown', 'm')
  await page.getByLabel('Or point a stop of this track at this frame').selectOption('2. ReLU')
  await page.getByRole('button', { name: 'Point it here' }).click()
  await expect(page.getByText('Stop 2 now shows this frame.')).toBeVisible()
  await expectFrame(page, 'addition', 2, 2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Stop 2 now shows this frame.')).toHaveCount(0)
  await page.getByLabel('Or point a stop of this track at this frame').selectOption('1. Addition node')
  await page.getByRole('button', { name: 'Point it here' }).click()
  await expect(page.getByText('Stop 1 now shows this frame.')).toBeVisible()
  await keys(page, 'Escape', 'PageUp', 'g')
  const contents = page.getByRole('region', { name: 'Contents of the lecture' })
  await expect(contents).toContainText('Addition nodestep 2')
  await expect(contents.locator('[data-picture=drawn]')).toHaveCount(2)
})

test('the stops of a track are pictured one after another as they come into view; one without a graph is not', async ({
  page,
}) => {
  const many = Array.from({ length: 20 }, (_, i) => `#/lesson/fan-out?step=${i % 7}`)
  await keepTrack(page, ['#/lesson/two-layer-net?step=20', '#/train?step=1', '#/lesson/gone', ...many])
  await page.goto('./#/track/t?lang=en')
  const stops = page.getByRole('listitem')
  await expect(stops.nth(0).locator('svg[viewBox] path').first()).toBeAttached()
  await expect(stops.nth(3).locator('[data-picture=drawn]')).toBeVisible()
  for (const without of [1, 2])
    await expect(stops.nth(without).locator('[data-picture=waits]')).toBeAttached()
  const last = stops.last().locator('[data-picture]')
  await expect(last).toHaveAttribute('data-picture', 'waits')
  await last.scrollIntoViewIfNeeded()
  await expect(last).toHaveAttribute('data-picture', 'drawn')
})

test('the title and the thanks of the lecture are stops of a track, too', async ({ page }) => {
  await keepTrack(page, ['#/lecture', '#/lesson/relu?step=1', '#/lecture/closing'])
  await page.goto('./#/track/t?lang=en')
  await page.getByRole('button', { name: 'Start' }).first().click()
  await expect(page.locator('[data-lecture=title]')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(graph(page)).toHaveAttribute('data-graph', 'relu')
  await expectStep(page, 1)
  await keys(page, 'End', 'PageDown')
  await expect(page.locator('[data-lecture=closing]')).toBeVisible()
  await keys(page, 'PageDown', 'm')
  await expect(page.getByRole('button', { name: /^Mine/ })).toBeVisible()
  await keys(page, 'Escape', 'PageUp')
  await expect(graph(page)).toHaveAttribute('data-graph', 'relu')
})
