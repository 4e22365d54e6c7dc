import { nodeAt } from '../../engine/graph'
import type { Run } from '../../engine/run'
import type { Text } from '../../i18n/text'
import { operationAt } from '../steps/contributions'
import { isOwnSeed } from '../steps/loss-name'
import { atOutput } from './at-output'

/** The sentence on what an operation sends back, which at the output is the local derivative itself. */
export function sentRule(run: Run, position: number, loss: string, operand?: number): Text {
  const { brokenFrom } = operationAt(run, position).op
  const isBroken = operand === undefined ? brokenFrom : brokenFrom?.operands.includes(operand)
  return isOwnSeed(run, position, loss) && !isBroken ? atOutput : ruleOf(run, position, operand)
}

/**
 * One sentence on how the gradient behaves at an operation, or at one of its operands; for a single sample it
 * does not mention a batch.
 */
export function ruleOf(run: Run, position: number, operand?: number): Text {
  const { op, inputs } = operationAt(run, position)
  const { sampleRules } = op
  const shapes = inputs.map((from) => nodeAt(run.graph, from).shape)
  const rules = sampleRules?.isSample(shapes) ? sampleRules : op
  return (operand === undefined ? undefined : rules.operandRules?.[operand]) ?? rules.rule
}
