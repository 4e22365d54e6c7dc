import type { Locator, Page } from '@playwright/test'
import { formatShape } from '../src/engine/tensor'
import { formatNumber } from '../src/lib/format'
import { judgeNumber } from '../src/practice/answers/judge'
import { questionIn, truthOf, wrongNumbers } from '../src/practice/exercises/ask'
import type { Exercise } from '../src/practice/exercises/exercise'
import type { KindId } from '../src/practice/exercises/kind-id'
import { type LessonId, lessonIds } from '../src/practice/exercises/lesson-ids'
import { openExercise } from '../src/practice/exercises/open-exercise'
import { sheetOf } from '../src/practice/exercises/sheet'
import { mistakes } from '../src/practice/mistakes/all'
import { expect, test } from './fixture'
import { long, longUnless } from './tiers'
import { violationsInBothThemes } from './violations'

const cards = (page: Page): Locator => page.locator('[data-exercise]')

const openSheet = async (page: Page, query: string): Promise<void> => {
  await page.goto(`./#/exercises?${query}`)
  await expect(cards(page).first()).toBeVisible()
}

/** What is typed into an exercise's fields; none where something is chosen. */
function typedAnswers(exercise: Exercise): readonly string[] {
  if (exercise.form !== 'fields') return []
  const opened = openExercise(exercise.program)
  return exercise.questions.map((asked) => {
    const question = questionIn(opened, asked)
    return asked.shape === 'only' ? formatShape(question.place.truth.shape) : formatNumber(truthOf(question))
  })
}

/** A wrong answer to an exercise's only question, and what is said to it. */
function firstMistake(exercise: Exercise): { readonly wrong: number; readonly say: string } {
  const [asked] = exercise.form === 'fields' ? exercise.questions : []
  if (!asked) throw new Error('the exercise has no question')
  const opened = openExercise(exercise.program)
  const question = questionIn(opened, asked)
  const [wrong = Number.NaN] = wrongNumbers(question, opened.loss)
  const verdict = judgeNumber(question, { value: wrong }, opened.loss)
  if (verdict.kind !== 'wrong' || !verdict.mistake) throw new Error(`${wrong} is not known as wrong`)
  return { wrong, say: mistakes[verdict.mistake].say.en }
}

/** Which control of which exercise has the focus. */
const focused = (page: Page): Promise<{ card: number; field: number; button: number }> =>
  page.evaluate(() => {
    const element = document.activeElement
    const card = element?.closest('[data-exercise]')
    const among = (selector: string): number =>
      [...(card?.querySelectorAll(selector) ?? [])].indexOf(element ?? document.body)
    return {
      card: card ? [...document.querySelectorAll('[data-exercise]')].indexOf(card) : -1,
      field: among('input'),
      button: among('li > button'),
    }
  })

/** Answers the exercise that has the focus, if it is not answered yet, with the keys that a person presses. */
async function answerFocused(page: Page, sheet: readonly Exercise[]): Promise<void> {
  const { card, field, button } = await focused(page)
  const exercise = sheet[card]
  if (!exercise) return
  if (field >= 0) {
    await page.keyboard.type(typedAnswers(exercise)[field] ?? '')
    await page.keyboard.press('Enter')
  } else if (button >= 0 && pressed(exercise)[await placedIn(page, card)] === button)
    await page.keyboard.press('Enter')
}

/** The buttons of an exercise in the order in which they are pressed; none where something is typed. */
function pressed(exercise: Exercise): readonly number[] {
  if (exercise.form === 'fields') return []
  return exercise.form === 'order' ? exercise.order : [exercise.wanted]
}

/** How many lines of an exercise have their number. */
const placedIn = (page: Page, card: number): Promise<number> =>
  cards(page).nth(card).locator('li > button[aria-disabled=true]').count()

const mostTabs = 400

test('a sheet of all lessons is answered by keyboard alone', long, async ({ page }) => {
  await openSheet(page, 'seed=7&lang=en')
  const sheet = sheetOf(7, lessonIds)
  const score = page.getByText(`${sheet.length} of ${sheet.length} right at once`)
  for (let i = 0; i < mostTabs && !(await score.isVisible()); i++) {
    await page.keyboard.press('Tab')
    await answerFocused(page, sheet)
  }
  await expect(score).toBeVisible()
})

test('wrong answers are told what was done, get a hint, and then the answer', async ({ page }) => {
  const of: LessonId = 'multiplication'
  await openSheet(page, `seed=3&of=${of}&lang=en`)
  const sheet = sheetOf(3, [of])
  const at = sheet.findIndex(({ kind }) => kind === 'gradient')
  const card = cards(page).nth(at)
  const field = card.getByRole('textbox')
  await field.fill('0.123')
  await card.getByRole('button', { name: 'Check' }).click()
  await expect(card.getByRole('status')).toContainText('Not yet. A multiplication sends each input')
  const { wrong, say } = firstMistake(sheet[at] as Exercise)
  await field.fill(`${wrong} + 0`)
  await field.press('Enter')
  await expect(card.getByRole('status').first()).toHaveText(say)
  await card.getByRole('button', { name: 'Hint' }).click()
  await expect(card.getByRole('status').last()).toContainText('Move')
  await card.getByRole('button', { name: 'Show the answer' }).click()
  await expect(card.getByRole('status').last()).toHaveText(
    `Answer: ${typedAnswers(sheet[at] as Exercise)[0]}`,
  )
  await expect(page.getByText(`1 of ${sheet.length} done`)).toBeVisible()
})

/** A sheet about one lesson, and the place of its first exercise of a kind. */
async function openKind(page: Page, of: LessonId, kind: KindId) {
  const seed = 3
  await openSheet(page, `seed=${seed}&of=${of}&lang=en`)
  const sheet = sheetOf(seed, [of])
  const at = sheet.findIndex((each) => each.kind === kind)
  return { sheet, exercise: sheet[at], card: cards(page).nth(at) }
}

test('a graph that computes something else says what', long, async ({ page }) => {
  const { exercise, card } = await openKind(page, 'chain-rule', 'which-graph')
  if (exercise?.form !== 'graphs') throw new Error('there are no graphs')
  const wrong = exercise.wanted === 0 ? 1 : 0
  await card.locator('li > button').nth(wrong).click()
  await expect(card.getByRole('status')).toContainText('This graph computes')
  await expect(card.locator('li > button').nth(wrong)).toBeDisabled()
  await card.locator('li > button').nth(exercise.wanted).click()
  await expect(card.getByRole('status')).toContainText('Found. This graph computes')
  await expect(card.locator('li > button').first()).toHaveAccessibleName(/^a #1 = /)
})

test(
  'a line that comes too early says what it needs; each that fits gets its number',
  long,
  async ({ page }) => {
    const { exercise, card } = await openKind(page, 'multiplication', 'order')
    if (exercise?.form !== 'order') throw new Error('there are no lines')
    const early = exercise.lines.findIndex(({ needs }) => needs.length > 0)
    await card.locator('li > button').nth(early).click()
    await expect(card.getByRole('status')).toContainText('This line uses')
    for (const [i, line] of exercise.order.entries()) {
      await card.locator('li > button').nth(line).click()
      await expect(card.locator('li > button').nth(line)).toHaveText(new RegExp(`${i + 1}$`))
    }
    await expect(card.getByRole('status')).toHaveText('Right.')
    await expect(page.getByText('1 of 8 done')).toBeVisible()
  },
)

test('what was answered is kept, is handed in, and comes back in a review', async ({ page, browser }) => {
  const { sheet, exercise, card } = await openKind(page, 'relu', 'gradient')
  if (exercise?.form !== 'fields') throw new Error('there is no field')
  await card.getByRole('textbox').fill('0.123')
  await card.getByRole('textbox').press('Enter')
  await card.getByRole('textbox').fill(typedAnswers(exercise)[0] ?? '')
  await card.getByRole('textbox').press('Enter')
  await expect(page.getByText(`1 of ${sheet.length} done`)).toBeVisible()
  await page.getByText('Hand in a result').click()
  await page.getByRole('textbox', { name: 'Name (optional)' }).fill('Mina')
  const code = page.getByRole('textbox', { name: 'Code' })
  await expect(code).toHaveValue(/^backstep:/)

  const lecturer = await (await browser.newContext()).newPage()
  await lecturer.goto('./#/class?lang=en')
  await lecturer
    .getByRole('textbox')
    .first()
    .fill(await code.inputValue())
  await lecturer.getByRole('button', { name: 'Add up' }).click()
  await expect(lecturer.getByRole('listitem').filter({ hasText: 'Mina' })).toContainText(
    'Exercises, sheet 3 · 1 answered',
  )
  await expect(lecturer.getByRole('row', { name: 'ReLU 1 0 of 1 1' })).toBeVisible()

  await page.goto('./#/progress')
  await expect(page.locator('[data-rule=relu]')).toContainText('2 answers: 1 right, 1 wrong')
  await page.goto('./#/')
  await page.getByRole('link', { name: 'Review' }).click()
  await expect(page.getByText('Nothing is due today.')).toBeVisible()
  await expect(cards(page)).toHaveCount(8)
  await page.getByRole('button', { name: 'Another review' }).click()
  await expect(cards(page)).toHaveCount(8)
})

test(
  'before anything was answered there is nothing to review, and a way to exercises',
  long,
  async ({ page }) => {
    await page.goto('./#/review?lang=en')
    await expect(page.getByText('There is nothing to review yet.')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Exercises' }).click()
    await expect(cards(page).first()).toBeVisible()
  },
)

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test(
    'a sheet is answered by touch, nothing is too wide or too small for a finger',
    long,
    async ({ page }) => {
      const of: readonly LessonId[] = ['chain-rule', 'affine-batch']
      await openSheet(page, `seed=11&of=${of.join()}&lang=ko`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      const controls = page.getByRole('main').locator('button:visible, input:not([type=checkbox]):visible')
      for (const control of await controls.all())
        expect((await control.boundingBox())?.height, await control.innerText()).toBeGreaterThanOrEqual(44)
      const sheet = sheetOf(11, of)
      for (const [at, exercise] of sheet.entries()) {
        const card = cards(page).nth(at)
        for (const [i, typed] of typedAnswers(exercise).entries()) {
          await card.getByRole('textbox').nth(i).tap()
          await page.keyboard.type(typed)
          await card.locator('form').nth(i).getByRole('button', { name: '확인' }).tap()
        }
        for (const button of pressed(exercise)) await card.locator('li > button').nth(button).tap()
      }
      await expect(page.getByText(`${sheet.length}문제 중 ${sheet.length}문제를 한 번에 맞힘`)).toBeVisible()
    },
  )

  test('exercises are reached from the start page', long, async ({ page }) => {
    await page.goto('./#/?lang=en')
    await page.getByRole('main').getByRole('link', { name: 'Exercises' }).tap()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exercises')
  })
})

/** How many pages a PDF has. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

const printed = ['seed=7', 'seed=8', 'seed=9&of=two-layer-net', 'seed=10&of=sigmoid', 'seed=11&of=chain-rule']

for (const lang of ['en', 'ko'])
  for (const query of printed)
    test(
      `the sheet ${query} is printed on one or two pages, with and without answers, no formula cut: ${lang}`,
      longUnless(lang === 'ko' && query === 'seed=7'),
      async ({ page }) => {
        await openSheet(page, `${query}&lang=${lang}&theme=dark`)
        for (const hasAnswers of [false, true]) {
          await page.getByRole('checkbox').setChecked(hasAnswers)
          const pages = pagesIn(await page.pdf({ preferCSSPageSize: true }))
          expect(pages, `${query}, answers ${hasAnswers}`).toBeGreaterThanOrEqual(1)
          expect(pages, `${query}, answers ${hasAnswers}`).toBeLessThanOrEqual(2)
          await page.emulateMedia({ media: 'print' })
          await page.setViewportSize({ width: 680, height: 1000 }) // A4 without its margins
          await expect(
            page.getByText(lang === 'en' ? 'Answer:' : '정답:').filter({ visible: true }),
          ).toHaveCount(hasAnswers ? await cards(page).count() : 0)
          await expect(page.getByText(lang === 'en' ? 'Name' : '이름', { exact: true })).toBeVisible()
          await expect(page.getByRole('button', { name: /Check|Print|확인|인쇄/ })).toHaveCount(0)
          expect(await tooWide(page)).toEqual([])
          await page.emulateMedia({ media: null })
          await page.setViewportSize({ width: 1280, height: 800 })
        }
      },
    )

/** Formulas that reach out of their exercise. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-exercise] .katex-html')].flatMap((formula) => {
      const card = formula.closest('[data-exercise]')?.getBoundingClientRect()
      const { right, width } = formula.getBoundingClientRect()
      return width > 0 && card && right > card.right + 1 ? [formula.textContent ?? ''] : []
    }),
  )

test('another sheet, another seed and other lessons are written into the address', long, async ({ page }) => {
  await page.goto('./#/exercises?lang=en')
  await expect.poll(() => page.url()).toMatch(/[?&]seed=\d+/)
  await page.getByRole('textbox', { name: 'Seed' }).fill('12')
  await page.getByRole('textbox', { name: 'Seed' }).press('Enter')
  await expect.poll(() => page.url()).toContain('seed=12&')
  await page.getByRole('button', { name: 'ReLU' }).click()
  await expect.poll(() => page.url()).toContain('of=relu&seed=12')
  await expect(cards(page)).toHaveCount(8)
  await page.getByRole('button', { name: 'Another sheet' }).click()
  await expect.poll(() => page.url()).not.toContain('seed=12&')
  await page.getByRole('textbox', { name: 'Seed' }).fill('-3')
  await expect(page.getByRole('alert')).toHaveText('A seed is a whole number from 0 to 4294967295.')
})

test('what a hostile address asks for gets a sentence, and is not run', async ({ page }) => {
  await openSheet(page, `lang=en&seed=${encodeURIComponent('<img src=x onerror=alert(1)>')}&of=__proto__`)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('a seed must be a whole number')
  await expect(alert).toContainText('There are no exercises about “__proto__”')
  await expect(page.locator('img')).toHaveCount(0)
  await expect(cards(page)).toHaveCount(lessonIds.length)
})

test('axe finds nothing on a sheet with answers of every sort', long, async ({ page }) => {
  await openSheet(page, 'seed=7&lang=en&theme=light')
  const sheet = sheetOf(7, lessonIds)
  const choice = sheet.findIndex((each) => each.form === 'choice')
  const field = cards(page).nth(sheet.findIndex(({ kind }) => kind === 'gradient'))
  await cards(page).nth(choice).locator('li > button').nth(1).click()
  await expect(cards(page).nth(choice).getByRole('status')).not.toBeEmpty()
  await field.getByRole('textbox').fill('123.4')
  await field.getByRole('textbox').press('Enter')
  await expect(field.getByRole('status')).not.toBeEmpty()
  expect(await violationsInBothThemes(page)).toEqual([])
})
