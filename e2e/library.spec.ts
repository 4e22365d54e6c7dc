import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from '@playwright/test'
import { expect, test } from './fixture'
import { long, longUnless } from './tiers'
import { violationsInBothThemes } from './violations'

const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Program' })
const library = (page: Page): Locator => page.getByRole('dialog', { name: 'Programs' })
const rows = (page: Page): Locator => library(page).getByRole('listitem')

async function openPlay(page: Page): Promise<void> {
  await page.goto('./#/play?lang=en')
  await expect(editor(page)).toBeVisible()
}

/** Replaces the whole program by typing. */
async function type(page: Page, text: string): Promise<void> {
  await editor(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}

async function openLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Programs', exact: true }).click()
  await expect(library(page)).toBeVisible()
}

/** Opens the playground with kept programs, the latest last, and the library. */
async function openWith(page: Page, ...texts: readonly string[]): Promise<void> {
  await openPlay(page)
  for (const text of texts) {
    await page.getByLabel('Open', { exact: true }).selectOption({ label: 'Neuron' })
    await type(page, text)
    await expect(editor(page)).toContainText(text.split('\n')[0] ?? '')
  }
  await openLibrary(page)
  await expect(rows(page)).toHaveCount(texts.length)
}

async function rename(page: Page, name: string, to: string): Promise<void> {
  await library(page)
    .getByRole('button', { name: `Rename ${name}`, exact: true })
    .click()
  await library(page).getByRole('textbox', { name: 'Name' }).fill(to)
  await page.keyboard.press('Enter')
}

/** The contents of the file that a button saves, and its name. */
async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download')
  await button.click()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

const choose = (page: Page, label: string, name: string, text: string | Buffer): Promise<void> =>
  library(page)
    .getByLabel(label)
    .last()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

async function freshPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await openPlay(page)
  return page
}

const squares = 'a = 3\ny = a * a'
const sum = 'b = [1, 2]\ns = sum(b)'

test('a program is named, duplicated, and there under its name after a reload', async ({ page }) => {
  await openWith(page, squares, sum)
  await expect(rows(page).first()).toContainText('s = sum(b)')
  await expect(rows(page).first()).toContainText('open now')
  await rename(page, 'y = a * a', 'Squares')
  await expect(rows(page).last()).toContainText('Squares')
  await library(page).getByRole('button', { name: 'Duplicate Squares' }).click()
  await expect(library(page).getByRole('status')).toHaveText('Squares was duplicated.')
  await expect(rows(page).first()).toContainText('Squares (2)')
  await page.reload()
  await openLibrary(page)
  await expect(rows(page)).toHaveCount(3)
  await expect(rows(page).nth(1)).toContainText('open now')
  await library(page).getByRole('button', { name: 'Open Squares (2)' }).click()
  await expect(library(page)).toBeHidden()
  await expect(editor(page)).toContainText('a = 3')
  await type(page, 'a = 4\ny = a * a')
  await page.getByLabel('Open', { exact: true }).selectOption({ label: 'Squares' })
  await expect(editor(page)).toContainText('a = 3')
})

test(
  'a deleted program is brought back by one button, until the next thing is done',
  long,
  async ({ page }) => {
    await openWith(page, squares, sum)
    await library(page).getByRole('button', { name: 'Delete s = sum(b)' }).click()
    await expect(rows(page)).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(editor(page)).toContainText('s = sum(b)')
    await openLibrary(page)
    await library(page).getByRole('button', { name: 'Undo' }).click()
    await expect(rows(page)).toHaveCount(2)
    await expect(rows(page).first()).toContainText('open now')
    await expect(library(page).getByRole('button', { name: 'Open s = sum(b)' })).toBeFocused()
    await library(page).getByRole('button', { name: 'Delete s = sum(b)' }).click()
    await rename(page, 'y = a * a', 'Squares')
    await expect(library(page).getByRole('button', { name: 'Undo' })).toHaveCount(0)
    await page.reload()
    await openLibrary(page)
    await expect(rows(page)).toHaveCount(1)
  },
)

test('exported programs are imported in a fresh browser, once', async ({ page, browser }) => {
  await openWith(page, squares, sum)
  await rename(page, 'y = a * a', 'Squares <b>')
  const file = await saved(page, library(page).getByRole('button', { name: 'Export all' }))
  expect(file.name).toBe('backstep-programs.json')
  expect(JSON.parse(file.text)).toMatchObject({
    version: 1,
    programs: [{ text: sum }, { text: squares, name: 'Squares <b>' }],
  })
  const other = await freshPage(browser)
  await openLibrary(other)
  await expect(library(other).getByText('No program is kept yet.')).toBeVisible()
  await choose(other, 'Import …', 'backstep-programs.json', file.text)
  await expect(library(other).getByRole('status')).toHaveText('Added: 2. Here already: 0.')
  await choose(other, 'Import …', 'backstep-programs.json', file.text)
  await expect(library(other).getByRole('status')).toHaveText('Added: 0. Here already: 2.')
  await library(other).getByRole('button', { name: 'Open Squares <b>' }).click()
  await expect(editor(other)).toContainText('y = a * a')
  await other.context().close()
})

test('a file of programs that is cut, from later or hostile gets a sentence, and nothing is lost', async ({
  page,
}) => {
  await openWith(page, squares)
  for (const [what, text, sentence] of [
    ['cut', '{"version":1,"programs":[{"te', /cut\.json is damaged/],
    ['from later', '{"version":2,"programs":[]}', /from later\.json is damaged, of a later version/],
    ['hostile', '{"version":1,"__proto__":{"programs":[]}}', /hostile\.json is damaged/],
  ] as const) {
    await choose(page, 'Import …', `${what}.json`, text)
    await expect(library(page).getByRole('status'), what).toHaveText(sentence)
    await expect(rows(page), what).toHaveCount(1)
  }
})

test('a file of programs that is large gets a sentence, and nothing is lost', long, async ({ page }) => {
  await openWith(page, squares)
  await choose(page, 'Import …', 'large.json', ' '.repeat(20_000_001))
  await expect(library(page).getByRole('status')).toHaveText(
    /large\.json is too large: at most 20,000,000 bytes/,
  )
  await expect(rows(page)).toHaveCount(1)
})

/** About 30 kB that do not pack well: no link has room for it. */
const tooLong = [
  'x1 = 0.8414709848078965',
  'x2 = 0.9092974268256817',
  ...Array.from({ length: 1500 }, (_, i) => `# ${Math.sin(i)}`),
].join('\n')

test('a program that is too long for a link goes as a file', long, async ({ page, browser }) => {
  await openPlay(page)
  await type(page, `${tooLong}\ny = x1 * x2`)
  await expect(page.getByText('This program is too long for a link.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0)
  const file = await saved(page, page.getByRole('button', { name: 'Save as a file' }))
  expect(file).toEqual({ name: 'program.py', text: `${tooLong}\ny = x1 * x2` })
  await page.reload()
  await expect(page.getByText('This program is too long for a link.')).toBeVisible()
  const other = await freshPage(browser)
  await openLibrary(other)
  await choose(other, 'Open a file …', 'long sum.py', file.text.replaceAll('\n', '\r\n'))
  await expect(library(other)).toBeHidden()
  await expect(editor(other)).toContainText('x2 = 0.9092974268256817')
  await expect(other.getByText('This program is too long for a link.')).toBeVisible()
  await openLibrary(other)
  await expect(rows(other)).toHaveText(/^long sum.*open now/)
  const again = await saved(other, library(other).getByRole('button', { name: 'Save as a file' }))
  expect(again).toEqual({ ...file, name: 'long sum.py' })
  await other.context().close()
})

test('the page says how long the link is', long, async ({ page }) => {
  await openPlay(page)
  await expect.poll(() => page.url()).toContain('program=1')
  await expect(page.getByText(`Link: ${page.url().length} characters`)).toBeVisible()
})

test('a file that is no program text is refused, and the page stays as it was', long, async ({ page }) => {
  await openWith(page, squares)
  const alert = library(page).getByRole('alert')
  await choose(page, 'Open a file …', 'large.py', 'x'.repeat(400_001))
  await expect(alert).toHaveText(
    'large.py is too large: at most 400,000 bytes are read. Nothing was changed.',
  )
  await choose(page, 'Open a file …', 'picture.py', Buffer.of(0x89, 0x50, 0xff, 0x00))
  await expect(alert).toContainText('picture.py is not a text in UTF-8')
  await expect(editor(page).locator('.cm-line').first()).toContainText('a = 3')
})

test('what a file holds is neither run nor put in the page as HTML', async ({ page }) => {
  await openWith(page, squares)
  const markup = '# <img src=x onerror="document.title=1">\ny = 1 + 1'
  await choose(page, 'Open a file …', '<img src=x>.py', markup)
  await expect(editor(page)).toContainText('<img src=x onerror')
  await openLibrary(page)
  await expect(rows(page).first()).toContainText('<img src=x>')
  await expect(page.locator('img')).toHaveCount(0)
})

test(
  'what is typed right before a reload is there after it, though the address is older',
  long,
  async ({ page }) => {
    await openPlay(page)
    await expect.poll(() => page.url()).toContain('program=1')
    const example = page.url()
    await type(page, squares)
    await expect.poll(() => page.url()).not.toBe(example)
    const before = page.url()
    await page.evaluate(() => {
      const wait = window.setTimeout
      const never = 300 // as long as a text rests before it stands in the address
      window.setTimeout = ((act: () => void, ms: number) =>
        ms === never ? 0 : wait(act, ms)) as typeof window.setTimeout
    })
    await type(page, 'c = 7\ny = c + 1')
    expect(page.url()).toBe(before)
    await page.reload()
    await expect(editor(page)).toContainText('c = 7')
    await openLibrary(page)
    await expect(rows(page)).toHaveCount(1)
  },
)

test('two windows see each other’s programs and do not undo them', long, async ({ page, context }) => {
  await openWith(page, squares)
  await page.keyboard.press('Escape')
  const other = await context.newPage()
  await openPlay(other)
  await expect(editor(other)).toContainText('a = 3')
  await openLibrary(other)
  await rename(other, 'y = a * a', 'Squares')
  await page.bringToFront()
  await openLibrary(page)
  await expect(rows(page)).toContainText(['Squares'])
  await page.keyboard.press('Escape')
  await type(page, 'a = 30\ny = a * a')
  await openLibrary(page)
  await expect(rows(page)).toHaveText([/^Squares \(2\)/, /^Squares(?! \()/])
  await page.keyboard.press('Escape')
  await other.bringToFront()
  await expect(rows(other)).toHaveCount(2)
  await other.keyboard.press('Escape')
  await expect(editor(other).locator('.cm-line').first()).toHaveText(/^a = 3$/)
})

test('everything can be done by keyboard', async ({ page }) => {
  await openWith(page, squares)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Programs', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  const focused = (name: string): Locator => library(page).getByRole('button', { name, exact: true })
  await expect(focused('Close')).toBeFocused()
  for (const name of [
    'Save as a file',
    'Open a file …',
    'Export all',
    'Import …',
    'Open y = a * a',
    'Rename y = a * a',
  ]) {
    await page.keyboard.press('Tab')
    await expect(focused(name)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await page.keyboard.type('Lost')
  await page.keyboard.press('Escape')
  await expect(focused('Rename y = a * a')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Squares')
  await page.keyboard.press('Enter')
  await expect(focused('Rename Squares')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(2)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(focused('Undo')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(focused('Open Squares')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(library(page)).toBeHidden()
})

test('a program that is only looked at can be kept', long, async ({ page }) => {
  await openPlay(page)
  await openLibrary(page)
  await library(page).getByRole('button', { name: 'Keep it here' }).click()
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('open now')
  await expect(library(page).getByRole('button', { name: 'Keep it here' })).toHaveCount(0)
})

test('where there is no storage, it says so, and files still work', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  await openPlay(page)
  await expect(page.getByText('This browser keeps nothing here')).toBeVisible()
  await type(page, squares)
  await openLibrary(page)
  await expect(library(page).getByText('This browser keeps nothing here')).toBeVisible()
  await expect(library(page).getByRole('button')).toHaveText(['', 'Save as a file', 'Open a file …'])
  const file = await saved(page, library(page).getByRole('button', { name: 'Save as a file' }))
  expect(file.text).toBe(squares)
  await choose(page, 'Open a file …', 'sum.py', sum)
  await expect(editor(page)).toContainText('s = sum(b)')
})

test('a full storage is said, and what was kept stays', long, async ({ page }) => {
  await openWith(page, squares)
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    let chunk = 'x'.repeat(2 ** 20)
    for (let i = 0; chunk !== ''; i++)
      try {
        localStorage.setItem(`other.${i}`, chunk)
      } catch {
        chunk = chunk.slice(chunk.length / 2 + 0.5)
      }
  })
  await type(page, `${squares}  # ${'a longer text '.repeat(20)}`)
  await expect(page.getByText('There is no room left in this browser: what you typed last')).toBeVisible()
  await openLibrary(page)
  await library(page).getByRole('button', { name: 'Duplicate y = a * a' }).click()
  await expect(library(page).getByText('There is no room left in this browser for that.')).toBeVisible()
  await expect(rows(page)).toHaveCount(1)
  await page.evaluate(() => localStorage.removeItem('other.0'))
  await page.keyboard.press('Escape')
  await type(page, sum)
  await expect(page.getByText('There is no room left in this browser')).toHaveCount(0)
})

for (const language of ['en', 'ko'])
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test(
      `axe finds nothing in the library, ${language}, ${width} px wide, and nothing is wider`,
      longUnless(language === 'ko' && width === 390),
      async ({ page }) => {
        await page.setViewportSize({ width, height })
        await page.addInitScript(() => {
          for (const [id, name] of [
            ['a', 'x'.repeat(60)],
            ['b', '아주 긴 이름을 가진 프로그램: 신경망과 손실 함수'],
          ])
            localStorage.setItem(
              `backstep.play.${id}`,
              JSON.stringify({ version: 1, text: 'a = 3\ny = a * a', changed: 1e12, name }),
            )
        })
        await page.goto(`./#/play?lang=${language}&theme=light`)
        await expect(page.locator('.cm-content')).toBeVisible()
        await page
          .getByRole('button', { name: language === 'en' ? 'Programs' : '내 프로그램', exact: true })
          .click()
        await page.locator('[data-program="a"] button').last().click()
        await page.locator('[data-program="b"] button').nth(1).click()
        const dialog = page.getByRole('dialog')
        await expect(dialog.getByRole('textbox')).toBeFocused()
        expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
        expect(await violationsInBothThemes(page)).toEqual([])
      },
    )
