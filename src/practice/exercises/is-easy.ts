import { edgesOf } from '../../engine/edges'
import type { Run } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import { localValueOf } from '../../trace/steps/contributions'
import type { PosedProgram } from './posed-program'

const tolerance = 1e-9

/** Whether a number is easy by hand: at most three digits, of which two may stand behind the point. */
export function isShort(value: number): boolean {
  const hundredths = Math.round(value * 100)
  if (!(Math.abs(value * 100 - hundredths) < tolerance * 100)) return false
  const digits = String(Math.abs(hundredths)).replace(/0{1,2}$/, '')
  return digits.length <= 3 && Math.abs(value) < 1000
}

const areShort = ({ data }: Tensor): boolean => data.every(isShort)

/**
 * Whether every number of a run that is shown or asked for is easy by hand: values, gradients and local derivatives.
 */
export function isEasy(run: Run, { unshown = [], written = {}, asksValue }: PosedProgram): boolean {
  const hidden = new Set([...unshown, ...Object.keys(written)])
  const { nodes } = run.graph
  const areValuesShort = run.values.every(
    (value, position) => hidden.has(nodes[position]?.id ?? '') || areShort(value),
  )
  return areValuesShort && (asksValue !== undefined || areGradientsShort(run))
}

const areGradientsShort = (run: Run): boolean =>
  [...run.gradients.values()].every(areShort) &&
  edgesOf(run.graph).every((edge) => {
    const along = run.contributions.get(edge.to)?.[edge.operand]
    if (!along) return true
    const local = localValueOf(run, edge)
    return areShort(along) && (!local || areShort(local))
  })
