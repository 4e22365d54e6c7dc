import type { Page } from '@playwright/test'
import { languages } from '../src/i18n/text'
import { lessons } from '../src/lessons/all'
import { formatNumber } from '../src/lib/format'
import { expect, test } from './fixture'
import { expectStep, lastStep, openLesson } from './lesson-page'

/** One derivation as the page shows it. */
interface ShownDerivation {
  /** The node or the edge that its result belongs to; absent for a local derivative by itself. */
  readonly of: string | undefined
  readonly stages: readonly string[]
  /** What the result says at full precision, and what it shows, tied to its node or edge. */
  readonly result: string | undefined
  readonly written: string | undefined
  /** `data-gradient` or, forward, `data-value` of that node or edge in the graph. */
  readonly inGraph: string | undefined
}

interface ShownStep {
  readonly derivations: readonly ShownDerivation[]
  readonly errors: number
}

/** Goes one step on, waits for it, and reads all derivations, in one call. */
const readNext = (page: Page, step: number): Promise<ShownStep> =>
  page.evaluate(
    async ({ step }) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
      const graph = (): HTMLElement | null => document.querySelector('[data-graph]')
      while (graph()?.dataset.step !== String(step)) await new Promise(requestAnimationFrame)
      const derivations = [...document.querySelectorAll<HTMLElement>('[data-formulas] > *')]
        .filter((place) => place.querySelector('[data-stage]'))
        .map((place) => {
          const of = place.dataset.derivation
          const result = place.querySelector<HTMLElement>('[data-stage="result"]')
          const quoted = of === undefined ? '' : CSS.escape(of)
          const stands = document.querySelector<HTMLElement>(
            `[data-graph] [data-edge="${quoted}"], [data-graph] [data-node="${quoted}"]`,
          )
          const pieces = [...(result?.querySelectorAll(`.katex-html [data-for="${quoted}"]`) ?? [])]
          const role = pieces.at(-1)?.getAttribute('data-role')
          return {
            of,
            stages: [...place.querySelectorAll<HTMLElement>('[data-stage]')].map(
              (stage) => stage.dataset.stage ?? '',
            ),
            result: result?.dataset.result,
            written: pieces.at(-1)?.textContent ?? undefined,
            inGraph: role === 'gradient' ? stands?.dataset.gradient : stands?.dataset.value,
          }
        })
      return { derivations, errors: document.querySelectorAll('[data-plain]').length }
    },
    { step },
  )

/** The chain rule with the local derivative, and at the output the latter alone, unless it is the result; for arrays the rule for all entries; the numbers where no rule says them; the result. */
const told = /^(chain local |local )?(all )?(numbers )?result$/

/** What the derivations of a step told. */
interface Told {
  /** Edges with all their stages. */
  readonly edges: readonly string[]
  /** The nodes at which the chain rule was left out. */
  readonly outputs: readonly string[]
}

/** Holds one step's derivations against the graph. */
function checkStep(shown: ShownStep, where: string): Told {
  expect(shown.errors, where).toBe(0)
  expect(shown.derivations.length, where).toBeGreaterThan(0)
  const edges: string[] = []
  const outputs: string[] = []
  for (const { of, stages, result, written, inGraph } of shown.derivations) {
    if (of === undefined) {
      expect(stages[0], where).toBe('local')
      continue
    }
    expect(stages.at(-1), `${where}, ${of}`).toBe('result')
    expect(result, `${where}, ${of}`).toBe(inGraph)
    const number = formatNumber(Number(result))
    if (/^−?[\d.]+$/.test(number)) expect(written?.replace('-', '−'), `${where}, ${of}`).toBe(number)
    if (!of.includes('->')) continue
    expect(stages.join(' '), `${where}, ${of}`).toMatch(told)
    if (result !== undefined) edges.push(of) // arrays of more than 64 entries show their shape alone
    if (stages[0] !== 'chain') outputs.push(of.replace(/^.*->/, ''))
  }
  return { edges, outputs }
}

interface Walk {
  readonly lesson: string
  readonly part: string
  readonly query: string
}

/** Goes through all steps of a part, from first to last. */
async function walk(page: Page, { lesson, part, query }: Walk): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/lesson/${lesson}?part=${part}&${query}`)
  const name = part === lessons.find(({ id }) => id === lesson)?.parts[0].id ? lesson : `${lesson}/${part}`
  await expect(page.locator('[data-graph]')).toHaveAttribute('data-graph', name)
  await expectStep(page, 0)
  const last = await lastStep(page)
  const edges: string[] = []
  const outputs = new Set<string>()
  for (let step = 1; step <= last; step++) {
    const told = checkStep(await readNext(page, step), `${name}, step ${step}, ${query}`)
    edges.push(...told.edges)
    for (const output of told.outputs) outputs.add(output)
  }
  expect(outputs.size, [...outputs].join(', ')).toBeLessThanOrEqual(1)
  const withGradient = await page
    .locator('[data-edge][data-gradient]')
    .evaluateAll((all) => all.map((edge) => edge.getAttribute('data-edge')))
  expect(edges.toSorted()).toEqual(withGradient.toSorted())
}

test.describe.configure({ mode: 'parallel' })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const inDetail = new Set(['sigmoid', 'softmax-with-loss'])

for (const language of languages)
  test(`every lesson is stepped from first to last, each number derived in stages up to that of its edge (${language})`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    for (const { id, parts } of lessons)
      await test.step(id, async () => {
        await openLesson(page, id, `lang=${language}`)
        for (const { id: part } of parts.filter(({ lines }) => !lines))
          for (const detail of language === 'en' && inDetail.has(id) ? ['node', 'detail'] : ['node'])
            await walk(page, { lesson: id, part, query: `detail=${detail}&lang=${language}` })
      })
  })

test('one by one, next shows a stage before it goes to the next step, and previous goes back the same way', async ({
  page,
}) => {
  await openLesson(page, 'chain-rule', 'detail=node&step=3')
  const stages = page.locator('[data-formulas] [data-stage]')
  await page.getByRole('radio', { name: 'one by one' }).click()
  await expect(stages).toHaveCount(1) // the seed's result
  const next = ['4.1', '4.2', '4.3', '5.1'] // at the output the gradient is the local derivative: no chain rule
  const place = async (): Promise<string> =>
    `${await page.locator('[data-graph]').getAttribute('data-step')}.${await stages.count()}`
  for (const expected of next) {
    await page.keyboard.press('ArrowRight')
    await expect.poll(place).toBe(expected)
  }
  for (const expected of [...next.slice(0, -1).toReversed(), '3.1']) {
    await page.keyboard.press('ArrowLeft')
    await expect.poll(place).toBe(expected)
  }
  await page.keyboard.press('End')
  await expectStep(page, 5)
  await expect(stages).toHaveCount(8) // both edges, whole
  await expect(page.getByRole('button', { name: 'Next step' })).toBeDisabled()
})

test('the derivation so far leads back to its steps', async ({ page }) => {
  await openLesson(page, 'sigmoid', 'detail=node&step=9')
  const derivation = page.getByRole('region', { name: 'Derivation' })
  await derivation.getByRole('button', { name: 'Earlier lines: 5' }).click()
  const lines = derivation.getByRole('list', { name: 'The derivation so far' }).getByRole('button')
  await expect(lines).toHaveCount(8)
  await lines.nth(1).click()
  await expectStep(page, 2)
})
