import { it } from 'vitest'
import { compareShapes, twinRuns } from '../../testing/kernel-twins'

it.each(twinRuns)('SIMD and TypeScript agree at 100 points of a run with $name', ({ choices }) =>
  compareShapes(choices, 100),
)
