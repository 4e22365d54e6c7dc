import type { BackwardContext, OpDef } from '../../op'
import { entryAt, type Tensor } from '../../tensor'
import type { Place } from '../place'
import { allFinite, nonFinite } from './non-finite'
import { isElementwise, operandsAt } from './operands-at'

/** A pole is near at this distance if the slope is at least 1 / this. */
const nearPole = 1e-6

/** What is special in what an operation sends back to one operand, entry by entry. */
export const inContribution = (
  op: OpDef,
  operand: number,
  sent: Tensor,
  context: BackwardContext,
): readonly Place[] =>
  isElementwise(op) ? inProducts(op, operand, sent, context) : inArray(operand, sent, context)

/** For an element-wise op: in upstream × local, or in the sum over the entries that an operand was repeated for. */
function inProducts(op: OpDef, operand: number, sent: Tensor, context: BackwardContext): readonly Place[] {
  const { inputs, output, upstream, options } = context
  const rules = op.special?.settled?.filter((rule) => rule.operand === operand) ?? []
  if (allFinite(sent.data) && !op.special?.fromPoles && rules.length === 0) return []
  const readAt = operandsAt(inputs, output.shape)
  const locals = op.localValue?.(operand, context).data ?? upstream.data
  const distances = op.special?.fromPoles?.(inputs, options).data
  const number = { of: 'contribution', operand } as const
  const kindAt = (entry: number, arrives: number, local: number): Place['kind'] | undefined => {
    const out = entryAt(output.data, entry)
    if (Number.isNaN(local) && !Number.isFinite(out)) return undefined
    const from = [arrives, ...readAt(entry), out]
    const kind = nonFinite(arrives * local, from, () => distances?.[entry] === 0)
    if (kind || arrives === 0 || !from.every(Number.isFinite)) return kind
    if (distances && isNearPole(entryAt(distances, entry), local)) return 'near-pole'
    return rules.some(({ at }) => at(readAt(entry))) ? 'settled' : undefined
  }
  const products = Array.from(upstream.data, (arrives, entry): Place | undefined => {
    const local = entryAt(locals, entry)
    const kind = kindAt(entry, arrives, local)
    const [operands, out] = [readAt(entry), entryAt(output.data, entry)]
    return (
      kind && {
        kind,
        number,
        entry,
        operands,
        result: arrives * local,
        upstream: arrives,
        local,
        output: out,
      }
    )
  }).filter((place) => place !== undefined)
  const isNew = products.length > 0 || allFinite(sent.data)
  return isNew ? products : inSums(number, sent, upstream.data, locals)
}

const isNearPole = (distance: number, local: number): boolean =>
  distance !== 0 && Math.abs(distance) <= nearPole && Math.abs(local) * nearPole >= 1

/** ∞ − ∞ where products that are no news by themselves are added up. */
function inSums(
  number: Place['number'],
  sent: Tensor,
  upstream: Float64Array,
  locals: Float64Array,
): readonly Place[] {
  const products = upstream.map((arrives, entry) => arrives * entryAt(locals, entry))
  if (products.some(Number.isNaN)) return []
  const operands = [...products].filter((product) => !Number.isFinite(product))
  return Array.from(sent.data, (result, entry) => ({ result, entry }))
    .filter(({ result }) => Number.isNaN(result))
    .map(({ result, entry }) => ({ kind: 'no-number', number, entry, operands, result }))
}

/** For any other op, from all that its rule can read. */
function inArray(operand: number, sent: Tensor, context: BackwardContext): readonly Place[] {
  if (allFinite(sent.data)) return []
  const { inputs, output, upstream } = context
  const from = [upstream, output, ...inputs].flatMap(({ data }) => [...data])
  const number = { of: 'contribution', operand } as const
  return Array.from(sent.data, (result, entry) => ({ result, entry })).flatMap(({ result, entry }) => {
    const kind = nonFinite(result, from, () => false)
    return kind ? [{ kind, number, entry, operands: from, result }] : []
  })
}
