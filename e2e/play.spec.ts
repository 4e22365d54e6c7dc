import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture'
import { attributeOf, expectStep, graph, graphAtRest } from './lesson-page'
import { long, longUnless } from './tiers'
import { violationsInBothThemes } from './violations'

const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Program' })

async function openPlay(page: Page, query = ''): Promise<void> {
  await page.goto(`./#/play?lang=en${query}`)
  await expect(editor(page)).toBeVisible()
  await expect(graph(page).locator('[data-node]').first()).toBeVisible()
}

/** Replaces the whole program by typing. */
async function type(page: Page, text: string): Promise<void> {
  await editor(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(text)
}

const neuron = 'w = 2\nx = 3\nb = -5\ny = sigmoid(w*x + b)'

/** y = σ(2 · 3 − 5) = σ(1), and ∂y/∂w = y (1 − y) x. */
const slope = 0.19661193324148185

async function expectNeuron(page: Page): Promise<void> {
  expect(await attributeOf(page, 'y', 'value')).toBeCloseTo(0.7310585786300049, 12)
  expect(await attributeOf(page, 'w', 'gradient')).toBeCloseTo(3 * slope, 12)
  expect(await attributeOf(page, 'x', 'gradient')).toBeCloseTo(2 * slope, 12)
  expect(await attributeOf(page, 'b', 'gradient')).toBeCloseTo(slope, 12)
}

async function stepToEnd(page: Page): Promise<number> {
  const last = Number(await graph(page).getAttribute('data-last-step'))
  for (let step = 0; step < last; step++) await page.getByRole('button', { name: 'Next step' }).click()
  await expectStep(page, last)
  return last
}

test('a neuron typed key by key is stepped to its gradients, presented, and shared with another browser', async ({
  page,
  browser,
}) => {
  await openPlay(page)
  await editor(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await page.keyboard.type(neuron.replace('(w*x + b)', '(w*x + b'))
  await expect(graph(page).locator('[data-edge^="b->"]')).toHaveCount(1) // the last letter has come to the graph
  const last = await stepToEnd(page)
  await expectNeuron(page)
  await page.getByRole('button', { name: 'Present' }).click()
  await expect(page.locator('[data-formula]')).toBeVisible()
  await expectStep(page, last)
  await page.keyboard.press('Escape')
  await expect(editor(page)).toContainText('sigmoid(w*x + b)')
  await expect.poll(() => page.url()).toContain('program=1')
  const link = page.url()
  const other = await browser.newContext()
  const fresh = await other.newPage()
  await fresh.goto(link)
  await expect(fresh.getByRole('textbox', { name: 'Program' })).toContainText('y = sigmoid(w*x + b)')
  await expectStep(fresh, last)
  await expectNeuron(fresh)
  await other.close()
})

test('a pasted program is read as it was meant, and says how', async ({ page }) => {
  await openPlay(page)
  await type(page, '>>> import numpy as np\n>>> x = np.array([1, 2])\n>>> y = (x × x).sum()\n>>> y\n5')
  await page.getByRole('button', { name: 'Last step' }).click()
  expect(await attributeOf(page, 'x', 'gradient')).toEqual([2, 4])
  await expect(page.getByText('Line 3: × is read as *, wherever it stands.')).toBeVisible()
  await expect(page.getByText('Line 1: The prompts are left out')).toBeVisible()
})

test('on a phone the program is tapped in, and the graph is one tap away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/play?lang=en')
  await editor(page)
    .tap()
    .catch(() => editor(page).click())
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(neuron)
  await page.getByText('Graph', { exact: true }).click()
  await graphAtRest(page)
  await expect(page.getByRole('button', { name: 'Next step' })).toBeInViewport({ ratio: 1 })
  await stepToEnd(page)
  await expectNeuron(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByText('Program', { exact: true }).click()
  await expect(editor(page)).toBeVisible()
})

test('while a text cannot be read the last graph stays, and a repair is one click away', async ({ page }) => {
  await openPlay(page, '&step=3')
  await type(page, 'x = 3\ny = sigmod(x)')
  await expect(page.getByText('Line 2: There is no function sigmod. Did you mean sigmoid?')).toBeVisible()
  const stale = page.getByText('The graph still shows the last program that could be read.')
  await expect(stale.filter({ visible: true })).toBeVisible()
  await expect(graph(page).locator('[data-node="z"]')).toBeVisible() // of the example
  await page.locator('.cm-lintRange-error').hover()
  await page.locator('.cm-diagnosticAction', { hasText: 'Write sigmoid' }).click()
  await expect(editor(page)).toContainText('y = sigmoid(x)')
  await expect(graph(page).locator('[data-node="y"]')).toBeVisible()
  await expect(graph(page).locator('[data-node="z"]')).toHaveCount(0)
})

test('values stand beside the lines as far as the steps have gone, and light with the graph', async ({
  page,
}) => {
  await openPlay(page)
  await type(page, 'x = 3\na = x * x\ny = a + 1')
  const notes = page.locator('.cm-note')
  await expect(notes).toHaveCount(0)
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(notes).toHaveText(['= 9'])
  await expect(page.locator('.cm-at-work')).toContainText('a = x * x')
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(notes).toHaveText(['= 9', '= 10'])
  await notes.first().locator('[data-for="a"]').hover()
  await expect(graph(page).locator('[data-node="a"]')).toHaveAttribute('data-pointed', /.*/)
})

test('an input that is changed in its panel is changed in the text, with the spacing kept', async ({
  page,
}) => {
  await openPlay(page)
  await type(page, 'X = [[1,  2],\n     [3,  4]]  # data\nL = sum(X)')
  await page.getByRole('textbox', { name: 'X, row 2, column 1' }).fill('7')
  await expect(editor(page)).toContainText('[7,  4]]  # data')
  await page.getByRole('button', { name: 'Last step' }).click()
  expect(await attributeOf(page, 'L', 'value')).toBe(14)
})

test('another value can be differentiated', async ({ page }) => {
  await openPlay(page)
  await type(page, 'x = 3\na = x * x\nL = a * 5')
  await page.getByLabel('Differentiate').selectOption('a')
  await page.getByRole('button', { name: 'Last step' }).click()
  expect(await attributeOf(page, 'x', 'gradient')).toBe(6)
  await page.getByLabel('Differentiate').selectOption('L')
  await page.getByRole('button', { name: 'Last step' }).click()
  expect(await attributeOf(page, 'x', 'gradient')).toBe(30)
})

test('what was typed is there after a reload, and no link overwrites it', async ({ page }) => {
  await openPlay(page)
  await type(page, 'mine = 4\ny = mine * mine')
  await page.goto('about:blank')
  await page.goto('./#/play?lang=en')
  await expect(editor(page)).toContainText('mine = 4')
  await expect.poll(() => page.url()).toContain('program=1')
  const own = page.url()
  await type(page, 'other = 4\ny = other * other')
  await page.goto('about:blank')
  await page.goto(own)
  await expect(editor(page)).toContainText('mine = 4')
  await page.getByLabel('Open', { exact: true }).selectOption({ label: 'y = other * other' })
  await expect(editor(page)).toContainText('other = 4')
})

for (const program of ['1AAAA', '1%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '__proto__', '2eJwDAAAAAAE'])
  test(
    `a link with the program ${program} is refused with a sentence`,
    longUnless(program === '1AAAA'),
    async ({ page }) => {
      await page.goto(`./#/play?lang=en&program=${program}`)
      await expect(page.getByText('The program in this link was cut or altered')).toBeVisible()
      await expect(editor(page)).toBeVisible()
      await expect(page.locator('img[onerror]')).toHaveCount(0)
    },
  )

for (const language of ['en', 'ko'])
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test(
      `axe finds nothing on the playground, ${language}, ${width} px wide`,
      longUnless(language === 'ko' && width === 390),
      async ({ page }) => {
        await page.setViewportSize({ width, height })
        await page.goto(`./#/play?lang=${language}&theme=light&step=4`)
        await expect(page.locator('.cm-content')).toBeVisible()
        expect(await violationsInBothThemes(page)).toEqual([])
      },
    )

test('a lesson opens in the playground with its numbers and at its step', async ({ page }) => {
  await page.goto('./#/lesson/addition?step=3&in.x=7&up=4&lang=en')
  await expect(graph(page)).toBeVisible()
  await page.getByRole('link', { name: 'Open in the playground' }).click()
  await expect(editor(page)).toContainText('x = 7')
  await expectStep(page, 3)
  await page.getByRole('button', { name: 'Last step' }).click()
  expect(await attributeOf(page, 'x', 'gradient')).toBe(4)
})

test(
  'a link with another program and inputs leaves the program on the page alone',
  long,
  async ({ page }) => {
    await openPlay(page)
    await expect.poll(() => page.url()).toContain('program=1')
    const example = page.url()
    await type(page, 'x = 8\ny = x * x')
    await expect.poll(() => page.url()).not.toBe(example)
    const other = page.url()
    await type(page, 'x = 5\nmine = x + 1')
    await expect.poll(() => page.url()).not.toBe(other)
    await page.evaluate((hash) => {
      location.hash = `${hash}&in.x=77`
    }, new URL(other).hash)
    await expect(editor(page)).toContainText('x = 77')
    await expect(editor(page)).toContainText('y = x * x')
    await page.getByLabel('Open', { exact: true }).selectOption({ label: 'mine = x + 1' })
    await expect(editor(page)).toContainText('x = 5')
  },
)

test('no letter is lost, however slowly one types', long, async ({ page }) => {
  await openPlay(page)
  await type(page, '')
  const text = 'weight = 3 * 4 + 5'
  for (const letter of text) {
    await page.keyboard.type(letter)
    await page.waitForTimeout(305) // as long as the address waits
  }
  await expect(page.locator('.cm-line')).toHaveText(/^weight = 3 \* 4 \+ 5/)
})

test('while a text has an error its inputs cannot be changed, and nothing typed is lost', async ({
  page,
}) => {
  await openPlay(page)
  await type(page, 'x = 2\ny = x * 3')
  await expect(page.getByRole('textbox', { name: 'x', exact: true })).toBeEnabled()
  await type(page, 'q = x = 2\ny = x * 3\nz = y + 1')
  await expect(
    page.getByText('The graph still shows the last program').filter({ visible: true }),
  ).toBeVisible()
  await expect(page.locator('aside [inert]')).toHaveCount(1)
  await expect(editor(page)).toContainText('z = y + 1')
})

test('a repair stands below the text too, for the keyboard and for fingers', long, async ({ page }) => {
  await openPlay(page)
  await type(page, 'X = [1]\nW = [2]\ny = dot(X W)')
  await page.getByRole('button', { name: 'Insert ,' }).press('Enter')
  await expect(editor(page)).toContainText('y = dot(X, W)')
  await expect(page.getByRole('button', { name: 'Insert ,' })).toHaveCount(0)
})

test(
  'Enter goes to the next line behind a name that is known, and Tab takes a completion',
  long,
  async ({ page }) => {
    await openPlay(page)
    await type(page, '')
    await page.keyboard.type('z = 2\nr = z', { delay: 60 })
    await page.waitForTimeout(500)
    await page.keyboard.press('Enter')
    await page.keyboard.type('s = sig', { delay: 60 })
    await expect(page.locator('.cm-tooltip-autocomplete')).toBeVisible()
    await page.waitForTimeout(200)
    await page.keyboard.press('Tab')
    await page.keyboard.type('r)')
    await expect(page.locator('.cm-line').nth(1)).toHaveText(/^r = z/)
    await expect(page.locator('.cm-line').nth(2)).toHaveText(/^s = sigmoid\(r\)/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Z = np.zer', { delay: 60 })
    await expect(page.locator('.cm-tooltip-autocomplete')).toContainText('zeros((3, 2))')
  },
)
