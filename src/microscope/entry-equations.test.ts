import { describe, expect, it } from 'vitest'
import type { Equation } from '../engine/formula/equation'
import { equationPlain } from '../engine/formula/equation-tex'
import { exhausted } from '../lib/exhausted'
import { equationFaults, nothingTried } from '../trace/testing/equation-faults'
import {
  lastDeltaEquation,
  measuredEquation,
  shareEquation,
  sharesEquation,
  waysBack,
} from './entry-equations'
import { largestEntry, measuredSlope, sharesOf } from './entry-shares'
import { lossOfDigit } from './loss-of-digit'
import { nets, third } from './testing/third-iteration'

const faultsOf = (equations: readonly Equation[]): readonly string[] => {
  const tried = nothingTried()
  const faults = equations.flatMap((said) => equationFaults(said, said.numbers, tried))
  expect(tried.signs).toBeGreaterThanOrEqual(equations.length)
  return faults
}

describe.each(nets)('the equations of an entry, hidden layers %j and %s', (hiddenLayers, activation) => {
  const { iteration } = third(hiddenLayers, activation)
  const entry = largestEntry(iteration)
  const shares = sharesOf(iteration, entry)

  it('hold for the sum over the images and for each image', () => {
    expect(faultsOf([sharesEquation(iteration, entry), ...shares.map(shareEquation)])).toEqual([])
  })

  it('hold on the way back from the loss', () => {
    const equations = shares.flatMap((share) => {
      const ways = waysBack(iteration, entry, share)
      return ways
        ? [...(ways.scores ?? []), ways.output, ways.slope, ways.delta]
        : [lastDeltaEquation(iteration, entry, share)]
    })
    expect(faultsOf(equations)).toEqual([])
    expect(equations.length).toBeGreaterThanOrEqual(shares.length)
  })

  it('hold for the measured slope', () => {
    const measured = exhausted(measuredSlope(iteration, entry, 1e-4))
    expect(faultsOf([measuredEquation(measured)])).toEqual([])
  })
})

it('the way back uses the activation’s own rule', () => {
  const { iteration } = third([6], 'sigmoid')
  const entry = largestEntry(iteration)
  const ways = sharesOf(iteration, entry).map((share) => waysBack(iteration, entry, share))
  const [slope, delta] = [ways[0]?.slope, ways[0]?.delta].map(
    (said) => said && equationPlain(said, { language: 'en' }),
  )
  expect(slope).toMatch(/^f'\(h_j\) = z_j × \(1 − z_j\) = 0\.\d+ × \(1 − 0\.\d+\) [=≈] 0\.\d+$/)
  expect(delta).toMatch(/^delta = f'\(h_j\) · ∂L\/∂z_j = /)
})

it.each([0.1054, 2.31, 0])('the loss of a drawing is −log of the probability of its digit (%d)', (loss) => {
  expect(faultsOf([lossOfDigit(3, loss)])).toEqual([])
})
