import { languages } from '../src/i18n/text'
import { required } from '../src/lib/required'
import { runningOrder } from '../src/state/lecture/running-order.at-build'
import { trainingViews } from '../src/state/lecture/training-views'
import { expect, test } from './fixture'
import { expectFrame, nameOf } from './lecture-frames'
import { expectStep, graph, lastStep } from './lesson-page'
import { long } from './tiers'
import { violations } from './violations'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

const names = runningOrder.map(nameOf)

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

test(
  'a part of the same lesson comes next where there is one; a key that is held stops at the end',
  long,
  async ({ page }) => {
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
  },
)

test('the board of the next part is measured ahead, so that its graph need not wait for that', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const gauge = document.querySelector<HTMLElement>('[data-gauge]')?.dataset.gauge
      if (gauge) document.documentElement.dataset.measured = gauge
    })
    watch.observe(document, { childList: true, subtree: true })
  })
  await page.goto('about:blank')
  await page.goto('./#/lesson/relu?present=1&step=4&lang=en')
  await expectFrame(page, 'relu', 4)
  const html = page.locator('html')
  await expect(html).toHaveAttribute('data-measured', 'sigmoid')
  await expect(page.locator('[data-gauge]')).toHaveCount(0)
  await html.evaluate(({ dataset }) => void delete dataset.measured)
  await page.keyboard.press('PageDown')
  await expectFrame(page, 'sigmoid', 0)
  await expect(graph(page).locator('[data-node]').first()).toBeVisible()
  await expect(html).not.toHaveAttribute('data-measured', 'sigmoid')
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

const said = {
  en: { title: 'Backward Propagation of Errors', thanks: 'Thank you for your attention.' },
  ko: { title: '오차역전파법', thanks: '수고하셨습니다.' },
} as const

for (const language of languages)
  test(`the lecture opens with its title, and ends with thanks after training: ${language}`, async ({
    page,
  }) => {
    const { title, thanks } = said[language]
    await page.goto(`./#/lecture?present=1&lang=${language}`)
    await expectFrame(page, 'title', 0)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(title)
    await page.keyboard.press('PageUp') // nothing is before it
    await expectFrame(page, 'title', 0)
    await page.keyboard.press('PageDown')
    await expectFrame(page, 'chain-rule', 0)
    await page.keyboard.press('PageUp')
    await expectFrame(page, 'title', 0)
    await page.goto(`./#/train?present=1&step=${trainingViews.length - 1}&lang=${language}`)
    await expectFrame(page, 'train', trainingViews.length - 1)
    await page.keyboard.press('PageDown')
    await expectFrame(page, 'closing', 0)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(thanks)
    await expect(page.locator('[data-lecture] svg[role=img]')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('PageDown') // nothing is behind it
    await page.reload()
    await expectFrame(page, 'closing', 0)
    await page.keyboard.press('PageUp')
    await expectFrame(page, 'train', trainingViews.length - 1)
  })

test('the title has the name and the affiliation of the lecturer, who set them where the stage was left', async ({
  page,
}) => {
  await page.goto('./#/lecture?present=1&lang=ko')
  await expectFrame(page, 'title', 0)
  await page.keyboard.press('Escape')
  await page.getByLabel('한국어 이름').fill('홍길동')
  await page.getByLabel('영어 소속').fill('Department of Examples')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: '발표' }).click()
  await expectFrame(page, 'title', 0)
  await expect(page.locator('[data-lecture]')).toContainText('홍길동')
  await expect(page.locator('[data-lecture]')).toContainText('Department of Examples')
  expect(await violations(page)).toEqual([])
  await page.reload()
  await expect(page.locator('[data-lecture]')).toContainText('홍길동')
})

test('the stage is left from training for its page', async ({ page }) => {
  await page.goto('./#/train?present=1&lang=en')
  await expectFrame(page, 'train', 0)
  await page.keyboard.press('End')
  await expectFrame(page, 'train', trainingViews.length - 1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Start training' })).toBeVisible()
})
