import { expect, it } from 'vitest'
import { readEquation } from '../../engine/formula/read/read'
import { runGraph } from '../../engine/run'
import { programGraph } from '../../language/testing/program-graph'
import { runNames } from '../symbols/run-numbers'
import { nothingTried } from './equation-faults'
import { textFaults } from './text-faults'
import { trueNumbers } from './true-numbers'

/** y = 0.7310586, L = 2.1931757, n = 6. */
const run = runGraph(programGraph('x = 1\ny = sigmoid(x)\nn = 6 * x\nL = 3 * y + 0 * n'))

it.each([
  ['y ≈ 0.7311', true],
  ['L = 3 y ≈ 2.193', true],
  ['n = 6', true],
  ['y = 0.7311', false],
  ['y ≈ 0.731', false],
  ['y ≈ 0.7312', false],
  ['n ≈ 6', false],
  ['L = 2 y ≈ 2.193', false],
  ['∂y/∂x = y (1 − y) ≈ 0.1966', true],
  ['∂y/∂x = y (1 + y)', false],
])('%s in a text holds: %s', (text, holds) => {
  const numbers = trueNumbers(run)
  const said = { ...readEquation(text, runNames(run, 'L')), numbers }
  expect(textFaults(said, numbers, nothingTried()).length === 0).toBe(holds)
})
