import type { Group } from '../../engine/folding/group'
import { inputValuesOf } from '../../engine/input-values'
import { forward, type Run } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import { withInputs } from '../../engine/with-inputs'
import type { Text } from '../../i18n/text'
import { formatNumber } from '../../lib/format'
import { required } from '../../lib/required'
import type { Program } from '../../program/program'
import { seenGraphOf } from '../../program/program-graphs'
import { isShownAt } from '../../trace/steps/trace'
import type { ProgramSession } from './program-session'

const allFinite = ({ data }: Tensor): boolean => data.every(Number.isFinite)

const known = new WeakMap<Run, boolean>()

/** Whether all values of a run are finite; looked for once. */
function isFiniteRun(run: Run): boolean {
  const found = known.get(run) ?? run.values.every(allFinite)
  known.set(run, found)
  return found
}

/** A tensor in short: the number itself, or the first entry that is not finite. */
const inWords = ({ data }: Tensor): string =>
  formatNumber(required(data.find((entry) => !Number.isFinite(entry)) ?? data[0], 'an array has entries'))

/**
 * Explains why a layer is computed as one node: shown once its unfolded value is on screen and is not finite
 * although the folded one is.
 */
export function overflowNote({ program, open, run, trace, step }: ProgramSession): Text | undefined {
  if (isFiniteRun(run)) return undefined
  const isShown = ({ output }: Group): boolean =>
    isShownAt(trace.valueShownAt, required(run.graph.positions.get(output), output), step)
  for (const group of [...run.graph.groups].reverse().filter(isShown)) {
    const unfolded = outputOf(run, group)
    const folded = foldedValue(program, open, run, group)
    if (folded && allFinite(folded) && !allFinite(unfolded)) return sentence(group, unfolded, folded)
  }
  return undefined
}

const outputOf = ({ graph, values }: Run, { output }: Group): Tensor =>
  required(values[required(graph.positions.get(output), output)], output)

function foldedValue(
  program: Program,
  open: readonly string[],
  { graph }: Run,
  { id, output, op }: Group,
): Tensor | undefined {
  if (!op) return undefined
  const seen = withInputs(
    seenGraphOf(
      program,
      open.filter((other) => other !== id),
    ),
    inputValuesOf(graph),
  )
  return forward(seen)[required(seen.positions.get(output), output)]
}

const sentence = ({ title }: Group, unfolded: Tensor, folded: Tensor): Text => ({
  en: `Step by step, the ${title.en} leaves the range of numbers here and gives ${inWords(unfolded)}. Folded into one node it gives ${inWords(folded)}: this is why it is computed in one.`,
  ko: `한 단계씩 계산하면 여기서 수의 범위를 벗어나 값이 ${inWords(unfolded)}입니다. ${title.ko} 노드 하나로 접으면 ${inWords(folded)}입니다. 그래서 한 번에 계산합니다.`,
})
