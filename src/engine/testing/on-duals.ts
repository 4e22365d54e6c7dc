import type { Application, Expander, OpDef } from '../op'
import { scalar } from '../tensor'
import { tolerance } from './compare'
import { type DualOp, dualOps } from './dual-ops'
import { type DualTensor, lift } from './dual-tensor'
import { slopesByDifferences } from './slopes-by-differences'

const canExpand = (op: OpDef, inputs: readonly DualTensor[]): boolean =>
  op.canExpand?.(inputs.map(({ shape }) => shape)) ?? true

/**
 * An op on dual numbers: hand-written if available, else from what it is made of, else by differences of its
 * values.
 */
export function onDuals(op: OpDef): DualOp {
  const written = dualOps.get(op.name)
  if (written) return written
  return (inputs, options) =>
    (canExpand(op, inputs) ? ofParts(op, inputs, options) : undefined) ??
    slopesByDifferences(op, inputs, options)
}

/** What a composite op is made of, on dual numbers; undefined if the op is not composite. */
function ofParts(op: OpDef, ...[inputs, options]: Parameters<DualOp>): DualTensor | undefined {
  const values = [...inputs]
  const place = (value: DualTensor): number => values.push(value) - 1
  const at = (position: number): DualTensor => values[position] ?? lift(scalar(Number.NaN))
  const applied = (part: Application): DualTensor => onDuals(part.op)(part.inputs.map(at), part.options ?? {})
  const inside: Expander = {
    apply: (_, part) => place(applied(part)),
    number: (_, value) => place(lift(scalar(value))),
    shapeAt: (position) => at(position).shape,
  }
  const last = op.expand?.(inside, [...inputs.keys()], options)
  return last && applied(last)
}

/** How far an op's gradient may be from that of dual numbers: almost nothing if they are hand-written. */
export const dualTolerance = (op: OpDef): number =>
  dualOps.has(op.name) ? tolerance.dualNumber : tolerance.derivedDual
