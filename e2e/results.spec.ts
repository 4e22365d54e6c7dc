import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from '@playwright/test'
import { expect, test } from './fixture'
import { attributeOf, openLesson } from './lesson-page'
import { long, longUnless } from './tiers'
import { violationsInBothThemes } from './violations'

const question = (page: Page): Locator =>
  page.getByRole('region', { name: /^Before you step on|^넘어가기 전에/ })

/** Answers the first question of the lesson on multiplication by keyboard alone: at first wrong, with the own input. */
async function answerByKeyboard(page: Page, lang: 'en' | 'ko'): Promise<void> {
  await openLesson(page, 'multiplication', `step=1&lang=${lang}`)
  await page.keyboard.press('ArrowRight')
  await expect(question(page)).toBeVisible()
  const [own, other] = [await attributeOf(page, 'x', 'value'), await attributeOf(page, 'y', 'value')]
  await page.keyboard.press('a')
  for (const typed of [own, other]) {
    await expect(question(page).getByRole('textbox')).toBeFocused()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(String(typed))
    await page.keyboard.press('Enter')
  }
  await expect(question(page).getByText(/^Right\.|^맞았습니다\./)).toBeVisible()
}

const choose = (page: Page, label: string, name: string, text: string): Promise<void> =>
  page
    .getByLabel(label)
    .last()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Presses Tab until something has the focus, and then a key. */
async function tabTo(page: Page, target: Locator, key?: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
  if (key) await page.keyboard.press(key)
}

/** Progress as the page stores it: a lesson is done, and another one has something to repeat. */
const kept = {
  version: 3,
  done: ['chain-rule', 'addition'],
  learned: {
    'chain-rule/chain-rule/square': {
      right: 1,
      wrong: 2,
      order: 'wwr',
      mistakes: { 'upstream-left-out': 2 },
      lastMs: 1_790_000_000_000,
    },
    'addition/addition/x': { right: 1, wrong: 0, order: 'r', mistakes: {}, lastMs: 1_790_000_000_001 },
  },
}

/** Opens a page in a browser that has kept some progress. */
async function openWith(page: Page, hash: string, progress: object = kept): Promise<void> {
  await page.addInitScript((text) => {
    if (localStorage.getItem('backstep.progress') === null) localStorage.setItem('backstep.progress', text)
  }, JSON.stringify(progress))
  await page.goto(`./${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download')
  await press()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

async function freshPage(browser: Browser, hash: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`./${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page
}

const rule = (page: Page, id: string): Locator => page.locator(`[data-rule="${id}"]`)

test('the start page says nothing of a path at the first visit', async ({ page }) => {
  await page.goto('./#/?lang=en')
  await expect(page.getByRole('link', { name: /^1\s*z = / })).toBeVisible()
  await expect(page.getByText('lessons done.')).toHaveCount(0)
  await expect(page.getByText('Next', { exact: true })).toHaveCount(0)
})

test('the start page says what is done, what comes next, and what to repeat', async ({ page }) => {
  await openWith(page, '#/?lang=en')
  const line = page.getByText('2 of 12 lessons done.').locator('..')
  await expect(line).toHaveText(
    '2 of 12 lessons done. Next: Multiplication node. Due for review: z = (x + y)². Review · What was learned',
  )
  const card = (title: string): Locator => page.getByRole('listitem').filter({ hasText: title })
  await expect(card('The chain rule:')).toContainText('Due')
  await expect(card('An addition hands').getByRole('img', { name: 'Done' })).toBeVisible()
  await expect(card('A multiplication sends')).toContainText('Next')
  await expect(page.getByText('Next', { exact: true })).toHaveCount(1)
  await expect(page.getByText('Due', { exact: true })).toHaveCount(1)
  await line.getByRole('link', { name: 'Multiplication node' }).press('Enter')
  await expect(page).toHaveURL(/#\/lesson\/multiplication/)
})

test('the path is in Korean too, and all lessons can be done', long, async ({ page }) => {
  await openWith(page, '#/?lang=ko')
  await expect(page.getByText('12개 단원 중 2개를 마쳤습니다.').locator('..')).toContainText(
    '다음: 곱셈 노드.',
  )
})

test('an answer is counted, exported, cleared, brought back, and imported, by keyboard alone', async ({
  page,
  browser,
}) => {
  await answerByKeyboard(page, 'en')
  await page.goto('./#/?lang=en')
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'What was learned' }), 'Enter')
  await expect(rule(page, 'multiplication')).toContainText(
    '2 answers: 1 right, 1 wrong · 0 of 1 right at first',
  )
  await expect(rule(page, 'multiplication').getByRole('listitem')).toHaveText(
    'Own input instead of the other 1×',
  )
  await tabTo(page, page.getByRole('button', { name: 'Export' }))
  const file = await downloaded(page, () => page.keyboard.press('Enter'))
  expect(file.name).toBe('backstep-progress.json')
  await tabTo(page, page.getByRole('button', { name: 'Clear' }), 'Enter')
  await expect(rule(page, 'multiplication')).toHaveCount(0)
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rule(page, 'multiplication')).toBeVisible()
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.reload()
  await expect(page.getByText('No question has been answered yet.')).toBeVisible()
  const other = await freshPage(browser, '#/progress?lang=en')
  for (let times = 0; times < 2; times++) {
    await choose(other, 'Import …', 'mine.json', file.text)
    await expect(other.getByRole('status').first()).toHaveText('mine.json was added to what is here.')
    await expect(rule(other, 'multiplication')).toContainText('2 answers: 1 right, 1 wrong')
  }
  await other.context().close()
})

for (const [what, text, sentence] of [
  ['cut', JSON.stringify(kept).slice(0, -9), /^cut\.json is damaged/],
  ['later', JSON.stringify({ ...kept, version: 4 }), /^later\.json is damaged, of a later version/],
  [
    'hostile',
    '{"version":3,"done":["<img src=x onerror=alert(1)>"],"learned":{}}',
    /^hostile\.json is damaged/,
  ],
  ['large', ' '.repeat(5_000_001), /^large\.json is too large/],
] as const)
  test(
    `a file of progress that is ${what} gets a sentence and changes nothing`,
    longUnless(what === 'hostile'),
    async ({ page }) => {
      await openWith(page, '#/progress?lang=en')
      const before = await page.evaluate(() => localStorage.getItem('backstep.progress'))
      await choose(page, 'Import …', `${what}.json`, text)
      await expect(page.getByRole('status').first()).toHaveText(sentence)
      expect(await page.evaluate(() => localStorage.getItem('backstep.progress'))).toBe(before)
      await expect(rule(page, 'chain')).toContainText('3 answers')
    },
  )

for (const { lang, name, paste, add, added, wrong, mistake, size } of [
  {
    lang: 'en',
    name: 'Name (optional)',
    paste: /^Codes, one per line/,
    add: 'Add up',
    added: 'Added: 1. Here already: 1. Not readable: 1.',
    wrong: 'Line 4: This code is not whole',
    mistake: 'Own input instead of the otherA multiplication passes on the other input.',
    size: { width: 1280, height: 800 },
  },
  {
    lang: 'ko',
    name: '이름(선택)',
    paste: /^코드\(한 줄에 하나씩/,
    add: '합산하기',
    added: '추가한 결과: 1개. 이미 있는 결과: 1개. 읽지 못한 것: 1개.',
    wrong: '4번째 줄: 코드가 온전하지 않습니다.',
    mistake: '다른 쪽 입력 대신 자기 입력을 씀다른 쪽 입력을 곱하세요.',
    size: { width: 390, height: 844 },
  },
] as const)
  test(
    `a student’s code is read in another browser, ${lang}`,
    longUnless(lang === 'ko'),
    async ({ page, browser }) => {
      await page.setViewportSize(size)
      await answerByKeyboard(page, lang)
      await page.goto(`./#/progress?lang=${lang}`)
      await page.getByRole('textbox', { name }).fill('Mina <b>')
      const field = page.getByRole('textbox', { name: /^Code$|^코드$/ })
      await expect(field).not.toHaveValue('')
      const code = await field.inputValue()
      const other = await freshPage(browser, `#/class?lang=${lang}`)
      await other.setViewportSize(size)
      await other
        .getByRole('textbox', { name: paste })
        .fill(`Mina 10:02\n${code}\n${code}!\n${code.slice(0, -8)}\nbye`)
      await tabTo(other, other.getByRole('button', { name: add }), 'Enter')
      await expect(other.getByRole('status').first()).toHaveText(added)
      await expect(other.getByRole('listitem').filter({ hasText: wrong })).toBeVisible()
      const tables = other.getByRole('table')
      await expect(tables.first().getByRole('row')).toHaveCount(2)
      await expect(tables.first().getByRole('row').last().getByRole('cell')).toHaveText(
        lang === 'en' ? ['1', '0 of 1', '1'] : ['1', '1개 중 0개', '1'],
      )
      await expect(tables.last().getByRole('rowheader')).toHaveText(mistake)
      await expect(other.getByText('Mina <b>')).toBeVisible()
      expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width)
      await other.reload()
      await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(tables).toHaveCount(0)
      await other.context().close()
    },
  )

test('files of results are dropped and chosen, the table is saved, and a result is taken out', async ({
  page,
}) => {
  await openWith(page, '#/progress?lang=en')
  const save = page.getByRole('button', { name: 'Save as a file' })
  const file = await downloaded(page, () => save.click())
  expect(file.name).toBe('backstep-result.txt')
  await page.goto('./#/class?lang=en')
  await page.getByRole('main').evaluate((main, text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'mina.txt', { type: 'text/plain' }))
    data.items.add(new File(['nothing'], 'empty.txt', { type: 'text/plain' }))
    main.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  }, file.text)
  await expect(page.getByRole('status').first()).toHaveText('Added: 1. Here already: 0. Not readable: 1.')
  await expect(page.getByText(/^empty\.txt: No code was found\./)).toBeVisible()
  await choose(page, 'Open files …', 'again.txt', file.text)
  await expect(page.getByRole('status').first()).toHaveText('Added: 0. Here already: 1. Not readable: 0.')
  const table = await downloaded(page, () => page.getByRole('button', { name: 'Save as CSV' }).click())
  expect(table.name).toBe('backstep-class.csv')
  expect(table.text).toContain('Chain rule,1,0 of 1,2\r\nAddition,1,1 of 1,0\r\n')
  expect(table.text).toContain('Upstream gradient left out,1,2,Multiply by the upstream gradient.\r\n')
  await page.getByRole('button', { name: 'Remove without a name' }).click()
  await expect(page.getByRole('table')).toHaveCount(0)
})

test('the address of a lesson is shown as a QR code that leads there, and copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./#/class?lang=en')
  await page.getByLabel('Questions of').selectOption('Fan-out')
  await page.getByRole('button', { name: 'Copy the address' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/any\/folder\/#\/lesson\/fan-out$/)
  await tabTo(page, page.getByRole('button', { name: 'Show as a QR code' }), 'Enter')
  const picture = page.getByRole('img', { name: `QR code of ${address}` })
  await expect(picture).toBeVisible()
  const { width = 0, height } = (await picture.boundingBox()) ?? {}
  expect(width).toBeGreaterThan(500)
  expect(height).toBeCloseTo(width, 0)
  expect(await violationsInBothThemes(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(picture).toBeHidden()
  await expect(page.getByRole('button', { name: 'Show as a QR code' })).toBeFocused()
})

for (const { width, height } of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  test(
    `axe finds nothing on the pages of results, ${width} px wide`,
    longUnless(width === 390),
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openWith(page, '#/?lang=en&theme=light')
      await expect(page.getByText('2 of 12 lessons done.')).toBeVisible()
      expect(await violationsInBothThemes(page)).toEqual([])
      await page.goto('./#/progress?lang=en&theme=light')
      const field = page.getByRole('textbox', { name: 'Code', exact: true })
      await expect(field).not.toHaveValue('')
      const code = await field.inputValue()
      expect(await violationsInBothThemes(page)).toEqual([])
      await page.goto('./#/class?lang=en&theme=light')
      await page.getByRole('textbox', { name: /^Codes/ }).fill(`${code}\n${code.slice(0, -5)}`)
      await page.getByRole('button', { name: 'Add up' }).click()
      await expect(page.getByRole('table')).toHaveCount(2)
      expect(await violationsInBothThemes(page)).toEqual([])
      if (width === 390)
        for (const box of await page.getByRole('main').locator('button, select').all())
          expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    },
  )
