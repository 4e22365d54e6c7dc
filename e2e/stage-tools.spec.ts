import type { Page } from '@playwright/test'
import { lessons } from '../src/lessons/all'
import { required } from '../src/lib/required'
import { expect, test } from './fixture'
import { openLesson } from './lesson-page'
import { long, longUnless } from './tiers'
import { violations } from './violations'

/** Every part of every lesson, and training. */
const stops = lessons.flatMap(({ parts }) => parts).length + 1

const onStage = async (page: Page, lesson: string, query = ''): Promise<void> => {
  await openLesson(page, lesson, `present=1&${query}`)
  await expect(page.getByRole('main', { name: /^Presentation/ })).toBeVisible()
}

test('G lists the lecture; a number and Enter go to that part, on the stage', async ({ page }) => {
  await onStage(page, 'sigmoid', 'step=5')
  await page.keyboard.press('g')
  const contents = page.getByRole('region', { name: 'Contents of the lecture' })
  await expect(contents.getByRole('button')).toHaveCount(stops)
  await expect(contents.getByRole('button', { name: /^7 ?Sigmoid/ })).toHaveAttribute('aria-current', 'step')
  await page.keyboard.press('Escape')
  await expect(contents).toBeHidden()
  await page.keyboard.press('9')
  await page.keyboard.press('9')
  await expect(page.getByText(`The lecture has ${stops} parts.`)).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(page.getByText(/^9 Affine/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/lesson\/affine\?(?!.*step=[1-9]).*present=1/)
  await expect(page.getByRole('region', { name: 'Derivation' })).toContainText('Affine')
  await page.keyboard.press('g')
  await contents.getByRole('button', { name: /^1 ?z = / }).click()
  await expect(page).toHaveURL(/#\/lesson\/chain-rule\?.*present=1/)
  await expect(contents).toBeHidden()
})

test('letters work while the keyboard writes Korean', async ({ page }) => {
  await onStage(page, 'sigmoid', 'step=5')
  await page.evaluate(() =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ㅎ', code: 'KeyG', cancelable: true })),
  )
  const contents = page.getByRole('region', { name: 'Contents of the lecture' })
  await expect(contents).toBeVisible()
  await page.keyboard.press('PageDown') // goes on with the lecture
  await expect(contents).toBeHidden()
  await expect(page).toHaveURL(/step=6/)
})

test('C puts the program beside the graph, its line lit with the step, in letters of the stage', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await onStage(page, 'affine-batch', 'step=4')
  await page.keyboard.press('c')
  const code = page.getByRole('region', { name: 'Code' })
  await expect(code.locator('li[aria-current]')).toContainText('dX = dY @ W.T')
  const letters = await code
    .locator('li')
    .first()
    .evaluate((line) => {
      const sample = document.createElement('span')
      sample.style.cssText = 'position: absolute; height: 1em'
      line.append(sample)
      const { height } = sample.getBoundingClientRect()
      sample.remove()
      return height
    })
  expect(letters).toBeGreaterThanOrEqual(19.9)
  await page.keyboard.press('PageDown')
  await expect(code.locator('li[aria-current]')).toContainText('dW = X.T @ dY')
  await page.keyboard.press('c')
  await expect(code).toContainText('class Affine:')
  await page.keyboard.press('c')
  await expect(code).toBeHidden()
})

test('a line drawn with the pen stays until it is erased, or until the next step', async ({ page }) => {
  await onStage(page, 'sigmoid', 'step=5')
  const lines = page.locator('[data-drawn] path')
  const draw = async (y: number): Promise<void> => {
    await page.mouse.move(300, y)
    await page.mouse.down()
    await page.mouse.move(420, y + 40, { steps: 6 })
    await page.mouse.up()
  }
  await page.keyboard.press('d')
  await draw(120)
  await draw(200)
  await expect(lines).toHaveCount(2)
  expect(await lines.first().getAttribute('d')).toMatch(/^M300,120L.*L420,160$/)
  await page.keyboard.press('e')
  await expect(lines).toHaveCount(0)
  await draw(120)
  await page.keyboard.press('PageDown')
  await expect(lines).toHaveCount(0)
  await page.keyboard.press('Escape') // puts the pen down, and stays on the stage
  await draw(120)
  await expect(lines).toHaveCount(0)
  await expect(page.getByRole('main', { name: /^Presentation/ })).toBeVisible()
})

test('the light follows the pointer, and Shift with an arrow', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await onStage(page, 'sigmoid', 'step=5')
  await page.keyboard.press('l')
  const shade = page.locator('[data-light-spot]')
  const place = (): Promise<string> =>
    shade.evaluate(({ style }) => `${style.getPropertyValue('--x')} ${style.getPropertyValue('--y')}`)
  await page.mouse.move(320, 180)
  await expect.poll(place).toBe('25.0% 25.0%')
  await page.keyboard.press('Shift+ArrowRight')
  expect(await place()).toBe('29.0% 25.0%')
  await expect(page).toHaveURL(/step=5/)
  await page.keyboard.press('Escape')
  await expect(shade).toHaveCount(0)
})

test('Q shows the address of each step for the hall, which is not that of the stage', async ({ page }) => {
  await onStage(page, 'sigmoid', 'step=5')
  await page.keyboard.press('q')
  const code = page.getByRole('region', { name: 'QR code of this step' })
  await expect(code.getByRole('img')).toBeVisible()
  await expect(code.getByText(/#\/lesson\/sigmoid\?step=5$/)).toBeVisible()
  await expect(code.getByText('This address works on this computer only.')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(code.getByText(/#\/lesson\/sigmoid\?step=6$/)).toBeVisible()
  await page.keyboard.press('q')
  await expect(code).toBeHidden()
})

test('W is a white screen, and F5 starts the show and resumes it without a reload', async ({ page }) => {
  await openLesson(page, 'sigmoid', 'step=5')
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.keyboard.press('F5')
  await expect(page.getByRole('main', { name: /^Presentation/ })).toBeVisible()
  await page.keyboard.press('w')
  const blank = page.getByRole('button', { name: /^The screen is blank/ })
  await expect(blank).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await page.keyboard.press('F5')
  await expect(blank).toHaveCount(0)
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
  await expect(page).toHaveURL(/step=5/)
})

test('N again puts the notes under the stage, where they stay over a reload, and N takes them away', async ({
  page,
}) => {
  await page.addInitScript(() => Object.assign(window, { open: () => null }))
  await onStage(page, 'sigmoid', 'step=5')
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await expect(page.getByRole('alert')).toBeHidden()
  const notes = page.getByRole('complementary', { name: 'Notes' })
  await expect(notes).toContainText('Now back, through four nodes.')
  await expect(notes).toContainText('Next First the reciprocal')
  await expect(notes).toContainText('Good to know')
  await page.reload()
  await expect(notes).toContainText('Now back, through four nodes.')
  await page.keyboard.press('PageDown')
  await expect(notes.getByRole('paragraph').first()).toContainText('First the reciprocal')
  await page.keyboard.press('n')
  await expect(notes).toBeHidden()
})

test(
  'keys that are pressed while the stage is loading are not lost, and there is no bar before it',
  long,
  async ({ page }) => {
    let goOn = (): void => {}
    const isReady = new Promise<void>((done) => {
      goOn = done
    })
    await page.route(/\/assets\/LessonPage-/, async (route) => {
      await isReady
      await route.continue()
    })
    await page.goto('about:blank')
    await page.goto('./#/lesson/sigmoid?present=1&lang=en')
    await expect(page.getByRole('status')).toHaveText(/Loading/)
    await expect(page.getByRole('banner')).toHaveCount(0)
    for (const key of ['PageDown', 'PageDown', 'PageUp', 'PageDown', 'c']) await page.keyboard.press(key)
    goOn()
    await expect(page).toHaveURL(/step=2&present=1&beside=program/)
    await expect(page.getByRole('region', { name: 'Code' })).toContainText('np.exp')
  },
)

test(
  'a line of code goes on below, and what a class does at the step is lit and in view',
  long,
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await onStage(page, 'two-layer-net', 'step=12&beside=classes')
    const code = page.getByRole('region', { name: 'Code' })
    const lit = code.locator('li[aria-current]')
    await expect(lit).toHaveText('dout = layer.backward(dout)')
    await expect(lit).toBeInViewport()
    const beyondPx = await code.locator('ol').evaluate((box) => box.scrollWidth - box.clientWidth)
    expect(beyondPx).toBe(0)
    await expect(page.locator('[data-cropped="left"]')).toBeAttached() // the graph goes on there
  },
)

for (const language of ['en', 'ko'])
  test(
    `axe finds nothing in what lies on top of the stage: ${language}`,
    longUnless(language === 'ko'),
    async ({ page }) => {
      await openLesson(page, 'sigmoid', `present=1&step=5&lang=${language}&theme=dark`)
      await expect(page.locator('[data-node]').first()).toBeVisible()
      for (const key of ['g', 'q', '?', 'c']) {
        await page.keyboard.press(key)
        await page.waitForLoadState('networkidle')
        expect(await violations(page), key).toEqual([])
      }
    },
  )

/** Keys in an order that is the same in each run. */
function* randomKeys(seed: number, count: number): Generator<string> {
  const keys = [
    ...['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', ' ', 'Home', 'End', 'Enter', 'Escape', 'Backspace'],
    ...[
      'b',
      '.',
      'w',
      'o',
      's',
      'z',
      'u',
      'k',
      'r',
      'p',
      'h',
      'c',
      'l',
      'd',
      'e',
      'q',
      'g',
      't',
      '+',
      '-',
      '?',
      'F5',
      'Tab',
    ],
    ...['0', '1', '2', '7', 'Shift+ArrowRight'],
  ]
  let state = seed
  for (let i = 0; i < count; i++) {
    state = (1103515245 * state + 12345) % 2 ** 31
    yield required(keys[Math.floor((state / 2 ** 31) * keys.length)], 'a key')
  }
}

for (const [count, options] of [
  [60, {}],
  [1000, { tag: '@long' }],
] as const)
  test(
    `${count} random keys on the stage do no harm, and Home shows the title`,
    options,
    async ({ page }) => {
      test.setTimeout(30_000 + 500 * count)
      await onStage(page, 'chain-rule')
      const stage = page.getByRole('main', { name: /^Presentation/ })
      for (const key of randomKeys(7, count)) {
        await page.keyboard.press(key)
        if (!(await stage.isVisible())) await page.keyboard.press('F5') // Escape has left it
      }
      await expect(page.locator('[data-node]').first()).toBeVisible()
      await page.keyboard.press('b')
      await page.keyboard.press('b') // whatever screen was blank
      await page.keyboard.press('Home')
      await expect(page).not.toHaveURL(/step=[1-9]/)
    },
  )
