import { lessons } from '../src/lessons/all'
import type { Nested } from '../src/lib/nested'
import { expect, test } from './fixture'
import { attributeOf, openLesson } from './lesson-page'

interface Numbers {
  readonly values: Readonly<Record<string, Nested>>
  readonly gradients: Readonly<Record<string, Nested>>
}

const y = 1 / (1 + Math.exp(-1))

/** design.md, Lessons 1 to 12: by lesson, what its graph says at its last step. */
const numbers: Readonly<Record<string, Numbers>> = {
  'chain-rule': { values: { x: 1, y: 2, z: 9 }, gradients: { z: 1, x: 6, y: 6 } },
  addition: { values: { x: 2, y: 5 }, gradients: { z: 3, x: 3, y: 3 } },
  multiplication: { values: { x: 2, y: 5 }, gradients: { z: 3, x: 15, y: 6 } },
  'apples-and-oranges': {
    values: { total: 715 },
    gradients: { apple_price: 2.2, apple_count: 110, orange_price: 3.3, orange_count: 165, tax: 650 },
  },
  'fan-out': { values: { x: 2, L: 40 }, gradients: { x: 28 } },
  relu: {
    values: {
      X: [
        [1, -2],
        [0, 3],
      ],
    },
    gradients: {
      Y: [
        [5, 6],
        [7, 8],
      ],
      X: [
        [5, 0],
        [0, 8],
      ],
    },
  },
  sigmoid: {
    values: { x: 1, a: -1, y },
    gradients: { y: 1, c: -(y ** 2), b: -(y ** 2), x: y * (1 - y) },
  },
  affine: {
    values: { X: [1, 2], Y: [6, 13, 20] },
    gradients: {
      Y: [1, -1, 2],
      X: [8, 10],
      W: [
        [1, -1, 2],
        [2, -2, 4],
      ],
      B: [1, -1, 2],
    },
  },
  // The design leaves its numbers open: Y·Wᵀ, Xᵀ·Y and column sums of the upstream gradient, by hand.
  'affine-batch': {
    values: {
      Y: [
        [6, 13, 20],
        [2, 7, 12],
        [5, 10, 15],
        [5, 12, 19],
      ],
    },
    gradients: {
      X: [
        [8, 10],
        [11, 14],
        [-3, -2],
        [7, 10],
      ],
      W: [
        [3, 9, 5],
        [7, -2, 1],
      ],
      B: [4, 3, 2],
    },
  },
  'softmax-with-loss': {
    values: { y: [0.3, 0.2, 0.5], L: Math.log(5) },
    gradients: { a: [0.3, -0.8, 0.5] },
  },
  // NumPy, as in src/lessons/programs.test.ts.
  'two-layer-net': {
    values: { L: 1.2217717158015544 },
    gradients: {
      L: 1,
      W1: [
        [0.3354399220620403, 0.2079957360622327, 0.4095306034239289],
        [-0.5577119661477066, 0.4159914721244654, -0.2047653017119645],
      ],
      b2: [0.1495359333461381, -0.1495359333461381],
    },
  },
  'gradient-check': {
    values: { L: 1.2217717158015544 },
    gradients: { L: 1, b2: [0.1495359333461381, -0.1495359333461381] },
  },
}

/** The same numbers, to be met to 1e-9. */
const near = (nested: Nested): unknown =>
  typeof nested === 'number' ? expect.closeTo(nested, 9) : nested.map((part: Nested) => near(part))

test('at its last step, opened by its link, each lesson carries the numbers of the design', async ({
  page,
}) => {
  for (const [lesson, { values, gradients }] of Object.entries(numbers))
    await test.step(lesson, async () => {
      await openLesson(page, lesson, 'step=99')
      for (const [node, value] of Object.entries(values))
        expect(await attributeOf(page, node, 'value'), `value of ${node}`).toEqual(near(value))
      for (const [node, gradient] of Object.entries(gradients))
        expect(await attributeOf(page, node, 'gradient'), `gradient of ${node}`).toEqual(near(gradient))
    })
  expect(Object.keys(numbers)).toEqual(lessons.map(({ id }) => id))
})

test('edges carry contributions, and the node their sum; a target gets none', async ({ page }) => {
  await openLesson(page, 'fan-out', 'step=99')
  const contributions = ['x->a', 'x->b'].map((edge) =>
    page.locator(`[data-edge="${edge}"]`).getAttribute('data-gradient'),
  )
  expect(await Promise.all(contributions)).toEqual(['8', '20'])
  for (const lesson of ['softmax-with-loss', 'two-layer-net']) {
    await openLesson(page, lesson, 'step=99')
    expect(await attributeOf(page, 't', 'value')).toBeInstanceOf(Array)
    expect(await attributeOf(page, 't', 'gradient')).toBeUndefined()
  }
})

test('a lesson has the regions and the controls of the contract', async ({ page }) => {
  await openLesson(page, 'chain-rule')
  const graph = page.getByRole('region', { name: 'Graph' })
  await expect(graph).toHaveAttribute('data-last-step', '11')
  await expect(graph.getByText('?', { exact: true })).toHaveCount(2 + 4) // values of t and z; four gradients
  for (const name of ['Graph', 'Derivation', 'Inputs'])
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  for (const name of ['First step', 'Previous step', 'Next step', 'Last step', 'Play'])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await expect(page.getByRole('slider', { name: 'Step', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Next step' }).click()
  const pieces = page.getByRole('region', { name: 'Derivation' }).locator('[data-stage] [data-for]')
  const ids = await pieces.evaluateAll((all) => all.map((piece) => piece.getAttribute('data-for')))
  expect(new Set(ids)).toEqual(new Set(['t', 'x', 'y']))
  await page.getByRole('button', { name: 'Last step' }).click()
  await expect(graph.getByText('?', { exact: true })).toHaveCount(0)
})
