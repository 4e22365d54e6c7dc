import { expect, it } from 'vitest'
import { ops } from '../../engine/registry'
import { faultsIn, nothingJudged } from '../testing/printed-faults'
import { judgeOp, judgePrograms } from '../testing/random-equations'

const programs = 300

it(`every equation of ${programs} random programs holds`, { timeout: 1_200_000 }, () => {
  const judged = nothingJudged()
  expect(faultsIn(judged, () => judgePrograms(programs, 'all', judged))).toEqual([])
  expect(judged.tried.indeterminate).toBeLessThan(100)
})

it.each([...ops.values()].map((op) => ({ name: op.name, op })))(
  'every equation of $name holds for operands of all shapes, at ties and poles, and for one operand twice',
  { timeout: 1_200_000 },
  ({ op }) => {
    const judged = nothingJudged()
    expect(faultsIn(judged, () => judgeOp(op, 'all', judged))).toEqual([])
  },
)
