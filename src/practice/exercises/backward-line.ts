import { brokenRules } from '../../engine/broken-rules/all'
import type { Edge } from '../../engine/edges'
import { negative, number, quotient } from '../../engine/formula/build'
import type { Formula } from '../../engine/formula/formula'
import type { Arguments, OpDef } from '../../engine/op'
import { add } from '../../engine/ops/add'
import { multiply } from '../../engine/ops/multiply'
import { subtract } from '../../engine/ops/subtract'
import type { Run } from '../../engine/run'
import type { Text } from '../../i18n/text'
import { operationAt } from '../../trace/steps/contributions'
import { gradientSymbol, symbolArguments } from '../../trace/symbols/symbols'
import { mistakes } from '../mistakes/all'

/** What comes back along an edge, as a formula. */
export interface BackwardLine {
  readonly edge: Edge
  readonly formula: Formula
}

/** The same, with a rule that is wrong, and what is wrong with it. */
interface WrongLine {
  readonly formula: Formula
  readonly say: Text
}

/** What is known where an edge leads to. */
interface At {
  readonly op: OpDef
  readonly args: Arguments
  readonly upstream: Formula
  readonly rule: (op: OpDef, args: Arguments) => Formula | undefined
}

function atEdge(run: Run, { to, operand }: Edge, loss: string): At {
  const node = operationAt(run, to)
  const upstream = gradientSymbol(run.graph, to, loss)
  return {
    op: node.op,
    args: symbolArguments(run, to, node),
    upstream,
    rule: (op, args) => op.formulas.backward?.(operand, upstream, args, node.options),
  }
}

/** The line of a backward pass for an edge; none where its op has no short rule. */
export function backwardLine(run: Run, edge: Edge, loss: string): readonly BackwardLine[] {
  const { op, args, rule } = atEdge(run, edge, loss)
  const formula = rule(op, args)
  return formula ? [{ edge, formula }] : []
}

/** Lines that follow a wrong rule in its place: some may give the same number all the same. */
export function wrongLines(run: Run, edge: Edge, loss: string): readonly WrongLine[] {
  const { op, args, upstream, rule } = atEdge(run, edge, loss)
  const right = rule(op, args)
  const broken = [...brokenRules.values()]
    .filter((each) => each.op === op)
    .map((each) => ({ formula: rule(each.broken, args), say: each.fault }))
  const swapped = op === multiply ? rule(op, { ...args, inputs: args.inputs.toReversed() }) : undefined
  const local = op.formulas.local?.(edge.operand, args)
  const isSum = op === add || op === subtract
  const candidates: readonly { readonly formula: Formula | undefined; readonly say: Text }[] = [
    ...broken,
    { formula: swapped, say: mistakes['own-input'].say },
    { formula: isSum ? quotient(upstream, number(2)) : undefined, say: mistakes['addition-splits'].say },
    { formula: isSum ? undefined : local, say: mistakes['upstream-left-out'].say },
    { formula: local && !isSum ? upstream : undefined, say: mistakes['local-left-out'].say },
    { formula: local && right && negative(right), say: mistakes.sign.say },
  ]
  return candidates.flatMap(({ formula, say }) => (formula ? [{ formula, say }] : []))
}
