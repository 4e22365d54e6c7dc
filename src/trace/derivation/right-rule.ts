import type { Edge } from '../../engine/edges'
import { number } from '../../engine/formula/build'
import type { Formula } from '../../engine/formula/formula'
import type { Run } from '../../engine/run'
import { operationAt, rightOp } from '../steps/contributions'
import { isOwnSeed } from '../steps/loss-name'
import { entryArguments, gradientSymbol, symbolArguments } from '../symbols/symbols'
import { withoutUnit } from './local-derivative'

/** What the gradient along an edge would be by the right rule; undefined unless its rule is broken on purpose. */
export function rightRule(run: Run, edge: Edge, loss: string): Formula | undefined {
  const op = rightOp(run, edge)
  if (!op) return undefined
  const node = { ...operationAt(run, edge.to), op }
  const upstream = isOwnSeed(run, edge.to, loss) ? number(1) : gradientSymbol(run.graph, edge.to, loss)
  const args = symbolArguments(run, edge.to, node)
  const rule = op.formulas.backward?.(edge.operand, upstream, args, node.options)
  return rule && withoutUnit(rule)
}

/** The same of the local derivative. */
export function rightLocal(run: Run, edge: Edge): Formula | undefined {
  const op = rightOp(run, edge)
  if (!op) return undefined
  const node = { ...operationAt(run, edge.to), op }
  return op.formulas.entry(edge.operand, entryArguments(run, edge.to, node), node.options).is
}
