import type { Page } from '@playwright/test'
import { lessons } from '../src/lessons/all'
import { lessonGroups } from '../src/lessons/lesson'
import { shownChoices } from '../src/practice/questions/choice-order'
import type { Question } from '../src/practice/questions/question'
import { type AskingPart, askingParts } from './asking-parts'
import { expect, test } from './fixture'
import { expectStep, graph, openLesson } from './lesson-page'
import { long, longUnless } from './tiers'
import { violations, violationsInBothThemes } from './violations'

const card = (page: Page, name = 'Before you step on') => page.getByRole('region', { name })

/** Answers the question at hand by keyboard alone. */
async function answerByKeys(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('a')
  await expect(card(page).getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
}

test('a wrong answer is told why, then a hint, then the step; the right one leads on, all by keyboard', async ({
  page,
}) => {
  await openLesson(page, 'multiplication', 'step=3')
  const said = card(page).getByRole('status')
  await answerByKeys(page, '6')
  await expect(said.first()).toHaveText('A multiplication passes on the other input.')
  await answerByKeys(page, '3*')
  await expect(said.first()).toHaveText(
    'Write a number, a fraction such as 3/4, or an expression such as 3 · 5.',
  )
  await answerByKeys(page, '5')
  await expect(said.first()).toHaveText('Multiply by the upstream gradient.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(card(page).getByRole('button', { name: 'Hint' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card(page)).toContainText('from 2 to 2.01')
  await answerByKeys(page, '3*y')
  await expect(said.first()).toHaveText('Right.')
  await expectStep(page, 3)
  await page.keyboard.press('Enter')
  await expectStep(page, 4)
  await expect(card(page)).toHaveCount(0)
})

test('whoever is stuck is shown the step', async ({ page }) => {
  await openLesson(page, 'fan-out', 'step=14')
  await answerByKeys(page, '20')
  await expect(card(page)).toContainText('There is another path.')
  await card(page).getByRole('button', { name: 'Hint' }).click()
  await card(page).getByRole('button', { name: 'Show how' }).click()
  await expectStep(page, 15)
})

test('stepping on skips a question; turned off, none is asked, here and at the next visit', async ({
  page,
}) => {
  await openLesson(page, 'addition', 'step=2')
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 3)
  await page.getByRole('button', { name: 'Questions' }).click()
  await expect(card(page)).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Questions' })).toHaveAttribute('aria-pressed', 'false')
  await expect(card(page)).toHaveCount(0)
})

test(
  'at one step per node, the questions of a step are asked one after the other',
  long,
  async ({ page }) => {
    await openLesson(page, 'multiplication', 'step=2&detail=node')
    for (const typed of ['5', '15']) {
      await answerByKeys(page, typed)
      await page.keyboard.press('Enter') // the next question
      await expect(card(page).getByRole('textbox')).toHaveValue('')
    }
    await answerByKeys(page, '6')
    await page.keyboard.press('Enter')
    await expectStep(page, 3)
  },
)

test('the questions follow numbers that are changed', long, async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=3&in.y=7')
  await answerByKeys(page, '15')
  await expect(card(page).getByRole('status')).toContainText('Not yet.')
  await answerByKeys(page, '21')
  await expect(card(page).getByRole('status')).toHaveText('Right.')
})

test('a lesson has its tick when all its questions were answered, and keeps it', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await openLesson(page, 'addition', 'step=2')
  for (const [step, typed] of [
    [2, '1'],
    [3, '3'],
    [5, '3'],
  ] as const) {
    await page.goto(`./#/lesson/addition?step=${step}`)
    await expectStep(page, step)
    await expect(page.getByRole('img', { name: 'Done' })).toHaveCount(0)
    await answerByKeys(page, typed)
    await expect(card(page).getByRole('status')).toHaveText('Right.')
  }
  await expect(page.getByRole('img', { name: 'Done' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('img', { name: 'Done' })).toBeVisible()
})

test('a question is in the links and attributes of no frame', async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=3')
  const before = page.url()
  await answerByKeys(page, '15')
  expect(page.url()).toBe(before)
  await expect(graph(page).locator('[data-edge="x->z"]')).not.toHaveAttribute('data-gradient')
})

test('axe finds nothing in a question for a number, and for a formula', long, async ({ page }) => {
  await openLesson(page, 'affine', 'step=2')
  await expect(card(page)).toBeVisible()
  expect(await violationsInBothThemes(page)).toEqual([])
  await openLesson(page, 'affine', 'step=5')
  await answerByKeys(page, '(3, 2)')
  await expect(card(page)).toContainText('transposed')
  expect(await violations(page)).toEqual([])
})

test('on the stage, H asks, with lettered answers over the board, and the next step answers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openLesson(page, 'multiplication', 'step=3&present=1')
  const asked = card(page, 'Question for the hall')
  await expect(asked).toHaveCount(0)
  await page.keyboard.press('h')
  await expect(asked.getByRole('listitem')).toHaveText([/^A.*3/, /^B.*15/, /^C.*6/, /^D.*5/])
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('PageDown')
  await expectStep(page, 4)
  await expect(asked).toHaveCount(0)
  await expect(page.getByRole('status', { name: 'Answer to the question for the hall' })).toHaveText(/^B.*15/)
  await page.keyboard.press('PageUp')
  await expect(asked).toBeVisible()
  await page.keyboard.press('H')
  await expect(asked).toHaveCount(0)
})

test('on the stage, H covers a number that nobody asks for, and no answer comes before its question', async ({
  page,
}) => {
  await openLesson(page, 'sigmoid', 'step=1&present=1')
  const board = page.getByRole('region', { name: 'Derivation' })
  await expect(board).toContainText('multiplication')
  await page.keyboard.press('h')
  await page.keyboard.press('PageDown')
  await expectStep(page, 2)
  await expect(board.locator('[data-piece]').last()).toBeVisible()
  await expect(board).not.toContainText('0.3679')
  await expect(graph(page).getByText('0.3679').first()).toBeHidden()
  await page.keyboard.press('PageDown')
  await expectStep(page, 2)
  await expect(board).toContainText('0.3679')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/step=3&cover=1/)
  await page.keyboard.press('h')
  await expect(page).not.toHaveURL(/cover/)
  await page.goto('./#/lesson/sigmoid?step=6&present=1&lang=en')
  await expectStep(page, 6)
  await page.keyboard.press('h')
  await page.keyboard.press('PageUp')
  await expect(card(page, 'Question for the hall')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('status', { name: 'Answer to the question for the hall' })).toBeVisible()
})

/** Opens the steps at which a part asks, without leaving the page. */
async function openStep(page: Page, { lesson, id }: AskingPart, step: number, query = ''): Promise<void> {
  await page.goto(`./#/lesson/${lesson}?part=${id}&step=${step}&${query}`)
  await expect(graph(page)).toHaveAttribute('data-graph', lesson === id ? lesson : new RegExp(`^${lesson}`))
  await expectStep(page, step)
}

/** Answers with the right formula, or with the shape; numbers are answered elsewhere. */
async function touchAnswer(page: Page, question: Question, name: string): Promise<void> {
  if (question.kind === 'choice') {
    const right = shownChoices(question.asked).findIndex(({ mistake }) => mistake === undefined)
    await card(page, name).getByRole('listitem').getByRole('button').nth(right).click()
  } else if (question.asked.shape) {
    await card(page, name)
      .getByRole('textbox')
      .fill(`(${question.place.truth.shape.join(', ')})`)
    await card(page, name).getByRole('button', { name: '확인' }).click()
  } else return
  await expect(card(page, name).getByRole('status')).toHaveText(/^맞았습니다/)
}

/** Numbers and formulas; the long tests try all lessons. */
const sample: readonly string[] = ['chain-rule']

for (const group of lessonGroups) {
  const ids = lessons.filter((lesson) => lesson.group === group).map(({ id }) => id)
  const parts = askingParts.filter(({ lesson }) => ids.includes(lesson))

  test(`each question of ${group} can be reached by keyboard`, long, async ({ page }) => {
    for (const part of parts)
      for (const { step, kind } of part.questions) {
        await openStep(page, part, step)
        await expect(card(page), `${part.name} ${step}`).toBeVisible()
        await page.keyboard.press('a')
        const field = card(page)
          .getByRole(kind === 'number' ? 'textbox' : 'button')
          .first()
        await expect(field).toBeFocused()
        await expect(field).toHaveAccessibleName(/./)
      }
  })

  test(
    `each question of ${group} can be answered by touch in Korean`,
    longUnless(sample.includes(group)),
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      for (const part of parts)
        for (const question of part.questions) {
          await openStep(page, part, question.step, 'lang=ko')
          await page.getByRole('main').getByRole('button', { name: '질문', exact: true }).last().click()
          await expect(card(page, '넘어가기 전에'), `${part.name} ${question.step}`).toBeInViewport()
          await touchAnswer(page, question, '넘어가기 전에')
        }
    },
  )
}
