import type { Page } from '@playwright/test'
import { lessons } from '../src/lessons/all'
import { graphName } from '../src/lessons/graph-name'
import { required } from '../src/lib/required'
import { runningOrder, type Stop } from '../src/state/lecture/running-order.at-build'
import { expect, test } from './fixture'
import { expectStep, graph, lastStep } from './lesson-page'
import { long } from './tiers'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

/** What the graph of a stop is called. */
function nameOf({ lesson, part }: Stop): string {
  const there = required(
    lessons.find(({ id }) => id === lesson),
    lesson,
  )
  return graphName(
    there,
    required(
      there.parts.find(({ id }) => id === part),
      part,
    ),
  )
}

const names = runningOrder.map(nameOf)

/** Waits for a step of a part, on the stage. */
async function expectFrame(page: Page, name: string, step: number): Promise<void> {
  await expect(graph(page)).toHaveAttribute('data-graph', name)
  await expectStep(page, step)
  await expect(page.getByRole('banner')).toHaveCount(0)
}

test('at the end of a part the stage goes on to the title of the next, and before its beginning back', async ({
  page,
}) => {
  await page.goto('./#/lesson/multiplication?present=1&detail=node&lang=en')
  await expectFrame(page, 'multiplication', 0)
  await page.keyboard.press('End')
  const last = await lastStep(page)
  await page.keyboard.press('PageDown')
  await expectFrame(page, 'apples-and-oranges', 0)
  await expect(page.getByRole('main')).toContainText('Apples and oranges')
  expect(new URL(page.url()).hash).toBe('#/lesson/apples-and-oranges?detail=node&present=1&lang=en')
  await page.keyboard.press('PageDown')
  await expectFrame(page, 'apples-and-oranges', 1)
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  await expectFrame(page, 'multiplication', last)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Present' })).toBeVisible()
  await page.keyboard.press('PageDown') // on the page the last step stays
  await expectStep(page, last)
})

test('a part of the same lesson comes next where there is one; a key that is held stops at the end', async ({
  page,
}) => {
  await page.goto('./#/lesson/sigmoid?present=1&lang=en')
  await expectFrame(page, 'sigmoid', 0)
  const last = await lastStep(page)
  await page.keyboard.press('PageUp')
  await expectFrame(page, 'relu', required(runningOrder[names.indexOf('relu')], 'relu').last.detail)
  await page.keyboard.press('PageDown')
  await expectFrame(page, 'sigmoid', 0)
  for (let held = 0; held < last + 5; held++) await page.keyboard.down('PageDown')
  await expectFrame(page, 'sigmoid', last)
  await page.keyboard.up('PageDown')
  await page.keyboard.press('PageDown')
  await expectFrame(page, 'sigmoid/algebra', 0)
})

test(
  'a part is entered at its last step, which opens other groups than its first',
  long,
  async ({ page }) => {
    await page.goto('./#/lesson/affine?present=1&lang=en')
    await expectFrame(page, 'affine', 0)
    await page.keyboard.press('PageUp')
    const { last } = required(runningOrder[names.indexOf('sigmoid/algebra')], 'the algebra of the sigmoid')
    await expectFrame(page, 'sigmoid/algebra', last.detail)
    await expect(graph(page).locator('[data-node]').first()).toBeVisible()
  },
)

test('the ends of the lecture stay', async ({ page }) => {
  await page.goto('./#/lesson/chain-rule?present=1&lang=en')
  await expectFrame(page, 'chain-rule', 0)
  await page.keyboard.press('PageUp')
  await expectFrame(page, 'chain-rule', 0)
  const end = required(runningOrder.at(-1), 'the last part')
  await page.goto(`./#/lesson/${end.lesson}?part=${end.part}&present=1&lang=en`)
  await expectFrame(page, nameOf(end), 0)
  await page.keyboard.press('End')
  await page.keyboard.press('PageDown')
  await expectFrame(page, nameOf(end), end.last.detail)
})

for (const [language, theme] of [
  ['en', 'light'],
  ['ko', 'dark'],
])
  test(
    `the whole lecture with Page Down alone, and back with Page Up alone: ${language}, ${theme}`,
    long,
    async ({ page }) => {
      test.setTimeout(600_000)
      await page.goto(`./#/lesson/chain-rule?present=1&lang=${language}&theme=${theme}`)
      const frames = runningOrder.flatMap((stop) =>
        Array.from({ length: stop.last.detail + 1 }, (_, step) => [nameOf(stop), step] as const),
      )
      const [first, ...others] = frames
      await expectFrame(page, ...required(first, 'the first frame'))
      for (const frame of others) {
        await page.keyboard.press('PageDown')
        await expectFrame(page, ...frame)
      }
      for (const frame of frames.slice(0, -1).reverse()) {
        await page.keyboard.press('PageUp')
        await expectFrame(page, ...frame)
      }
      await expect(page.getByRole('alert')).toHaveCount(0)
    },
  )
