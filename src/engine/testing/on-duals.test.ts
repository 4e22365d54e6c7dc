import { expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { ops } from '../registry'
import { scaledError, tolerance } from './compare'
import { drawSmoothOperands } from './domain'
import { dualOps } from './dual-ops'
import { entriesOf, lift } from './dual-tensor'
import { fittingCases } from './fitting-cases'
import { onDuals } from './on-duals'

/**
 * The ops with hand-written dual numbers, renamed so that these are not found and are derived as for a new
 * op.
 */
const unknown = [...ops.values()]
  .filter(({ name }) => dualOps.has(name))
  .map((op) => ({ name: op.name, op, stranger: { ...op, name: `new ${op.name}` } }))

it.each(unknown)('$name: hand-written dual numbers agree with derived ones', ({ op, stranger }) => {
  const random = seedRandom(5)
  let worst = 0
  for (const { shapes, options } of fittingCases(op).slice(-12)) {
    const inputs = drawSmoothOperands(op, shapes, options, random)
    for (const operand of inputs.keys()) {
      if (op.constantOperands.includes(operand)) continue
      const moving = inputs.map((x, k) => lift(x, k === operand ? 0 : undefined))
      const written = entriesOf(onDuals(op)(moving, options))
      for (const [i, { value, slope }] of entriesOf(onDuals(stranger)(moving, options)).entries()) {
        worst = Math.max(
          worst,
          scaledError(value, written[i]?.value ?? Number.NaN),
          scaledError(slope, written[i]?.slope ?? Number.NaN),
        )
      }
    }
  }
  expect(worst).toBeLessThanOrEqual(tolerance.derivedDual)
})
