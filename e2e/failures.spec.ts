import { readdir, readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { kindOf, type Place, places } from '../src/view/faults/places'
import { failureOf, haveFail } from './faulty-page'
import { expectStep, graph, openLesson, openLessonAtEnd } from './lesson-page'
import { test } from './test-build'
import { long, longUnless } from './tiers'
import { expectFinished, startTraining } from './train-page'
import { violations } from './violations'

test.use({ viewport: { width: 1600, height: 900 } }) // the list of lessons is open

const stepOf = (page: Page): number => Number(/[?&]step=(\d+)/.exec(page.url())?.[1] ?? 0)

/** Makes everything render again, by a step, a change of theme or another link. */
const renderAgain = {
  step: (page: Page) => page.keyboard.press('ArrowRight'),
  theme: (page: Page) => page.getByRole('button', { name: /^Use the (dark|light) theme$/ }).click(),
  /** On the stage. */
  stage: (page: Page) => page.keyboard.press('t'),
  /** Where a dialog covers the page. */
  link: (page: Page) =>
    page.evaluate(() => {
      location.hash += '&detail=node'
    }),
} as const

/** How to open a page, how to render it again, and the places on it that can fail. */
interface Surroundings {
  readonly open: (page: Page) => Promise<unknown>
  readonly by: keyof typeof renderAgain
  readonly places: readonly Place[]
}

const openNudge = async (page: Page): Promise<void> => {
  await openLesson(page, 'affine', 'lang=en')
  await page.getByRole('button', { name: 'Nudge X' }).click()
  await expect(page.getByRole('region', { name: 'Nudge X' })).toBeVisible()
}

const present = async (page: Page): Promise<void> => {
  await openLesson(page, 'chain-rule', 'step=1&lang=en')
  await page.keyboard.press('f')
  await expect(page.getByRole('main', { name: /^Presentation/ })).toBeFocused()
  await expect(graph(page)).toBeVisible()
}

async function train(page: Page): Promise<void> {
  await page.goto('./#/train?lang=en')
  await page.getByRole('textbox', { name: 'Iterations', exact: true }).fill('12')
  await startTraining(page)
  await expectFinished(page)
}

async function openIteration(page: Page): Promise<void> {
  await train(page)
  await page.getByRole('link', { name: 'Open this step as a graph' }).click()
  await expect(page.getByRole('region', { name: 'One entry of' })).toBeVisible()
}

const surroundings: Readonly<Record<string, Surroundings>> = {
  'a lesson': {
    open: openNudge,
    by: 'step',
    places: [
      'header',
      'lesson-list',
      'graph',
      'transport',
      'derivation',
      'code',
      'nudge',
      'inputs',
      'notes',
      'desk',
      'lesson',
    ],
  },
  'a lesson with its menu open': {
    open: async (page) => {
      await page.setViewportSize({ width: 1280, height: 800 })
      await openLesson(page, 'chain-rule', 'lang=en')
      await page.getByRole('main').getByRole('button', { name: 'Lessons' }).click()
    },
    by: 'step',
    places: ['lesson-menu'],
  },
  'a lesson on a phone': {
    open: async (page) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await openLesson(page, 'chain-rule', 'lang=en')
    },
    by: 'step',
    places: ['step-formula'],
  },
  'a question': {
    open: async (page) => {
      await openLesson(page, 'multiplication', 'step=2&lang=en')
      await expect(page.getByRole('region', { name: 'Before you step on' })).toBeVisible()
    },
    by: 'theme',
    places: ['question'],
  },
  'a question on the stage': {
    open: async (page) => {
      await openLesson(page, 'multiplication', 'step=3&present=1&lang=en')
      await page.keyboard.press('h')
      await expect(page.getByRole('region', { name: 'Question for the hall' })).toBeVisible()
    },
    by: 'stage',
    places: ['stage-question'],
  },
  'a chosen node': {
    open: async (page) => {
      await openLesson(page, 'chain-rule', 'step=5&lang=en')
      await page.locator('[data-node="t"]').click()
      await expect(page.getByRole('region', { name: /^From t/ })).toBeVisible()
    },
    by: 'step',
    places: ['paths'],
  },
  'a lesson that ends with an update': {
    open: (page) => openLesson(page, 'two-layer-net', 'step=99&lang=en'),
    by: 'theme',
    places: ['update'],
  },
  'a gradient check': {
    open: (page) => openLesson(page, 'gradient-check', 'lang=en'),
    by: 'step',
    places: ['gradient-check'],
  },
  algebra: {
    open: (page) => openAt(page, 'sigmoid', 'part=algebra&lang=en'),
    by: 'step',
    places: ['algebra'],
  },
  'a real digit': {
    open: (page) => openAt(page, 'two-layer-net', 'part=real&lang=en'),
    by: 'step',
    places: ['digit-strip', 'class-table'],
  },
  'the stage': {
    open: present,
    by: 'step',
    places: ['stage-graph', 'stage-board', 'stage-timeline', 'stage-controls', 'stage'],
  },
  'the gallery': { open: (page) => page.goto('./#/?lang=en'), by: 'theme', places: ['gallery'] },
  'the start page of a later visit': {
    open: async (page) => {
      await page.addInitScript(() =>
        localStorage.setItem('backstep.progress', '{"version":1,"done":["chain-rule"]}'),
      )
      await page.goto('./#/?lang=en')
      await expect(page.getByText('1 of 12 lessons done.')).toBeVisible()
    },
    by: 'theme',
    places: ['path'],
  },
  'what was learned': { open: (page) => openPage(page, 'progress'), by: 'theme', places: ['progress'] },
  'the results of a class': { open: (page) => openPage(page, 'class'), by: 'theme', places: ['class'] },
  'a QR code': {
    open: async (page) => {
      await openPage(page, 'class')
      await page.getByRole('button', { name: 'Show as a QR code' }).click()
      await expect(page.getByRole('img', { name: /^QR code of/ })).toBeVisible()
    },
    by: 'link',
    places: ['qr-code'],
  },
  'the list of words': { open: (page) => page.goto('./#/words?lang=en'), by: 'theme', places: ['words'] },
  'a sheet of exercises': {
    open: (page) => page.goto('./#/exercises?seed=7&lang=en'),
    by: 'theme',
    places: ['exercises'],
  },
  'what a word means': {
    open: async (page) => {
      await openLesson(page, 'chain-rule', 'step=3&lang=en')
      await page.getByRole('button', { name: 'gradient', exact: true }).click()
      await expect(page.getByRole('heading', { name: 'gradient' })).toBeVisible()
    },
    by: 'link',
    places: ['word'],
  },
  'the training page': {
    open: train,
    by: 'theme',
    places: [
      'settings',
      'controls',
      'runs',
      'weights-file',
      'kept-data',
      'metrics',
      'charts',
      'loss-chart',
      'accuracy-chart',
      'readings',
      'drawing',
      'confusion',
      'microscope',
      'units',
      'mistakes',
      'histograms',
      'iteration-steps',
      'training',
    ],
  },
  'the tracks': { open: (page) => openPage(page, 'track'), by: 'theme', places: ['track'] },
  'the title of the lecture': { open: (page) => openPage(page, 'lecture'), by: 'theme', places: ['lecture'] },
  'a handout': {
    open: async (page) => {
      await page.addInitScript(() => {
        const nothing = { en: '', ko: '' }
        const stop = { id: 's', address: '#/lesson/relu?step=2', title: nothing, notes: nothing }
        const track = { version: 1, name: nothing, stops: [stop], changed: 1 }
        localStorage.setItem('backstep.track.t', JSON.stringify(track))
      })
      await page.goto('./#/track/t?handout=one&lang=en')
      await page.locator('[data-handout=ready]').waitFor()
    },
    by: 'theme',
    places: ['handout'],
  },
  'the tracks that a frame is added to': {
    open: async (page) => {
      await openLesson(page, 'chain-rule', 'lang=en')
      await page.getByRole('button', { name: 'Add this frame to a track' }).click()
      await expect(page.getByRole('button', { name: 'New track with this frame' })).toBeVisible()
    },
    by: 'link',
    places: ['mark'],
  },
  'the playground': {
    open: async (page) => {
      await page.goto('./#/play?lang=en')
      await expect(page.locator('.cm-content')).toBeVisible()
    },
    by: 'theme',
    places: ['editor', 'play'],
  },
  'the library of the playground': {
    open: async (page) => {
      await page.goto('./#/play?lang=en')
      await page.getByRole('button', { name: 'Programs', exact: true }).click()
      await expect(page.getByRole('dialog', { name: 'Programs' })).toBeVisible()
    },
    by: 'link',
    places: ['library'],
  },
  'the gradient check of the playground': {
    open: async (page) => {
      await page.goto('./#/play?lang=en')
      await page.getByRole('button', { name: 'Gradient check' }).click()
      await expect(page.getByRole('button', { name: 'Check the gradients' })).toBeVisible()
    },
    by: 'step',
    places: ['play-check'],
  },
  'an iteration': { open: openIteration, by: 'step', places: ['entry', 'iteration', 'play-link'] },
}

/** Opens a page that has a heading. */
async function openPage(page: Page, name: string): Promise<void> {
  await page.goto(`./#/${name}?lang=en`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Opens a lesson's part. */
async function openAt(page: Page, lesson: string, query: string): Promise<void> {
  await page.goto(`./#/lesson/${lesson}?${query}`)
  await expect(graph(page)).toBeVisible()
}

/** Places that also contain the key handlers. */
const withoutKeys: ReadonlySet<Place> = new Set(['lesson', 'iteration'])

/** Expects that keys still step, and that the graph, if there is one, follows. */
async function expectStepping(page: Page, place: Place): Promise<void> {
  const before = stepOf(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => stepOf(page), `${place}: a step by key`).toBe(before + 1)
  await expect(failureOf(page, place), place).toBeVisible()
  if ((await graph(page).count()) > 0) await expectStep(page, before + 1)
}

test('every place that can fail is made to fail', () => {
  const tried = Object.values(surroundings).flatMap((each) => each.places)
  expect([...tried].sort()).toEqual(Object.keys(places).sort())
})

/** A page of each sort; the long tests try all of them. */
const sample = ['the gallery', 'the stage']

for (const [name, { open, by, places: all }] of Object.entries(surroundings)) {
  test(
    `${name}: each place fails alone, and recovers`,
    longUnless(sample.includes(name)),
    async ({ page }) => {
      await open(page)
      for (const place of all) {
        if (by === 'step') await page.keyboard.press('Home')
        await haveFail(page, place)
        await renderAgain[by](page)
        const failure = failureOf(page, place)
        await expect(failure, place).toBeVisible()
        await expect(failureOf(page), place).toHaveCount(1)
        await expect(failure, place).toHaveAttribute('role', 'alert')
        await expect(failure, place).toContainText('could not be shown.')
        await expect(failure.getByRole('button', { name: 'Save my work' }), place).toBeVisible()
        if (by === 'step' && !withoutKeys.has(place)) await expectStepping(page, place)
        await haveFail(page)
        await failure.getByRole('button', { name: 'Try again' }).click()
        await expect(failureOf(page), place).toHaveCount(0)
        if (by === 'step') await expect(graph(page), place).toBeVisible()
      }
    },
  )
}

/** Whether the scripts in a build folder contain the message of deliberate failures. */
async function hasFaults(folder: string): Promise<boolean> {
  const files = (await readdir(`${folder}/assets`)).filter((file) => file.endsWith('.js'))
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/assets/${file}`, 'utf8')))
  return texts.some((text) => text.includes('fails on purpose'))
}

test('only the build for tests can fail on purpose', async () => {
  expect(await hasFaults('dist-faults')).toBe(true)
  expect(await hasFaults('dist')).toBe(false)
})

const panels = (Object.keys(places) as Place[]).filter((place) => kindOf(place) === 'panel')

for (const { theme, lang, width, height, hash } of [
  { theme: 'light', lang: 'en', width: 1280, height: 720, hash: '#/lesson/chain-rule' },
  { theme: 'dark', lang: 'ko', width: 390, height: 844, hash: '#/train' },
])
  test(
    `axe finds nothing in the failures on ${hash}, and nothing is wider than the screen`,
    longUnless(hash === '#/train'),
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.goto(`./?fail=${panels.join()}${hash}?theme=${theme}&lang=${lang}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect.poll(() => failureOf(page).filter({ visible: true }).count()).toBeGreaterThan(5)
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    },
  )

test('a formula that cannot be typeset is shown as plain text, on the page and on the stage', async ({
  page,
}) => {
  await page.goto('./?fail=formulas#/lesson/sigmoid?step=10&lang=en')
  const plain = (within: string): Locator => page.locator(`${within} [data-plain]`)
  await expect(plain('[data-formulas]').first()).toHaveText('∂L/∂b = ∂L/∂c · ∂c/∂b')
  await expect(plain('[data-node="b"]').first()).toHaveText('exp')
  await expect(failureOf(page)).toHaveCount(0)
  await page.keyboard.press('f')
  await page.keyboard.press('PageDown')
  await expect.poll(() => stepOf(page)).toBe(11)
  await expect(plain('[data-formula]').first()).toHaveText('∂L/∂b')
})

test(
  'all panels of a page can fail at once when it opens, and stepping still works',
  long,
  async ({ page }) => {
    await page.goto(`./?fail=${panels.join()}#/lesson/chain-rule?lang=en`)
    await expect(failureOf(page, 'graph')).toBeVisible()
    await expect(failureOf(page)).toHaveCount(10)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => stepOf(page)).toBe(1)
    await page.keyboard.press('f')
    await expect(failureOf(page, 'stage-board')).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect.poll(() => stepOf(page)).toBe(2)
    await page.keyboard.press('Escape')
    await haveFail(page)
    await page.keyboard.press('ArrowRight') // a new link tries again what failed
    await expect(failureOf(page)).toHaveCount(0)
    await expectStep(page, 3)
  },
)

test('a retry that fails says so, and the focus stays on its button', async ({ page }) => {
  await page.goto('./?fail=graph#/lesson/chain-rule?lang=en')
  const retry = failureOf(page, 'graph').getByRole('button', { name: 'Try again' })
  await retry.focus()
  await page.keyboard.press('Enter')
  await expect(failureOf(page, 'graph')).toContainText('It failed again.')
  await expect(retry).toBeFocused()
})

/** The work that "Save my work" saves. */
async function savedWork(page: Page, place: Place): Promise<Record<string, unknown>> {
  const download = page.waitForEvent('download')
  await failureOf(page, place).getByRole('button', { name: 'Save my work' }).click()
  return JSON.parse(await readFile(await (await download).path(), 'utf8')) as Record<string, unknown>
}

test('the saved work contains the link and the progress', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('backstep.progress', '{"version":1,"done":["multiplication"]}'),
  )
  await openLessonAtEnd(page, 'multiplication', 'in.x=-1.5&up=0.5&lang=en&theme=dark')
  await haveFail(page, 'graph')
  await page.keyboard.press('Home')
  expect(await savedWork(page, 'graph')).toMatchObject({
    version: 1,
    link: page.url(),
    language: 'en',
    theme: 'dark',
    lessonsDone: ['multiplication'],
    unreadable: {},
  })
})

test('the saved work contains the answers to questions', long, async ({ page }) => {
  const answered = { right: 1, wrong: 1, order: 'wr', mistakes: { sign: 1 }, lastMs: 5 }
  const progress = { version: 3, done: ['relu'], learned: { 'relu/relu/zero': answered } }
  await page.addInitScript(
    (text) => localStorage.setItem('backstep.progress', text),
    JSON.stringify(progress),
  )
  await page.goto('./?fail=graph#/lesson/relu')
  expect(await savedWork(page, 'graph')).toMatchObject({
    lessonsDone: ['relu'],
    answers: { 'relu/relu/zero': answered },
  })
})

test('the saved work contains a run: its settings, its model and its losses', long, async ({ page }) => {
  await train(page)
  await page.getByRole('button', { name: /^Keep / }).click()
  await page.getByRole('textbox', { name: 'Iterations', exact: true }).fill('34')
  await haveFail(page, 'training')
  await renderAgain.theme(page)
  const work = await savedWork(page, 'training')
  expect(work).toMatchObject({
    trainingSettings: { typed: { iterations: '34' } },
    trainingRun: { phase: 'finished', iteration: 12 },
    'kept model': { losses: { type: 'Float64Array' }, settings: { iterations: 12 } },
    unreadable: {},
  })
  const { losses } = work['kept model'] as { losses: { base64: string } }
  expect(Buffer.from(losses.base64, 'base64')).toHaveLength(12 * 8)
  expect(Object.keys(work).filter((name) => name.startsWith('kept run:'))).toHaveLength(1)
})

test('the saved work names what cannot be read', long, async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new Error('no storage today')
    }
  })
  await page.goto('./?fail=graph#/lesson/chain-rule')
  expect(await savedWork(page, 'graph')).toMatchObject({
    link: page.url(),
    unreadable: { kept: 'no storage today' },
  })
})

/** Counts how often the page is loaded. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('load', () => loads++)
  return () => loads
}

test('a missing part reloads the page, once, at the same link', async ({ page }) => {
  await page.route('**/LessonPage-*.js', (route) => route.abort())
  await page.goto('./#/?lang=en')
  const loads = countLoads(page)
  await page.evaluate(() => location.assign('#/lesson/sigmoid?step=3&lang=en'))
  const failure = failureOf(page, 'lesson')
  await expect(failure).toContainText('“This lesson” could not be loaded.')
  expect(loads()).toBe(1)
  expect(new URL(page.url()).hash).toBe('#/lesson/sigmoid?step=3&lang=en')
  expect(await savedWork(page, 'lesson')).toMatchObject({ link: page.url() })
  await page.unroute('**/LessonPage-*.js')
  await failure.getByRole('button', { name: 'Reload the page' }).click()
  await expectStep(page, 3)
  expect(loads()).toBe(2)
})

test(
  'the stage is tried again after a reload, and its keys work even if it is still missing',
  long,
  async ({ page }) => {
    await page.route('**/PresentPage-*.js', (route) => route.abort())
    await openLesson(page, 'chain-rule', 'step=1&lang=en')
    const loads = countLoads(page)
    await page.keyboard.press('f')
    await expect.poll(loads).toBe(1)
    await expect(failureOf(page, 'stage')).toBeVisible() // the reloaded link asks for the stage
    await page.keyboard.press('PageDown')
    await expect.poll(() => stepOf(page)).toBe(2)
    await page.keyboard.press('Escape')
    await expectStep(page, 2)
    expect(loads()).toBe(1)
  },
)

test('without storage, a missing part is reported at once', long, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await page.route('**/TrainPage-*.js', (route) => route.abort())
  const loads = countLoads(page)
  await page.goto('./#/train?lang=en')
  await expect(failureOf(page, 'training')).toBeVisible()
  expect(loads()).toBe(1)
})

test('a page that is loading says so', async ({ page }) => {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/TrainPage-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./#/train?lang=en')
  await expect(page.getByRole('status')).toHaveText('Loading …')
  release()
  await expect(page.getByRole('heading', { name: 'Train on MNIST' })).toBeVisible()
})
