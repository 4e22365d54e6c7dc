import type { Edge } from '../engine/edges'
import { asFactor, texStyle } from '../engine/notation'
import type { Run } from '../engine/run'
import { isScalarShape, type Tensor } from '../engine/tensor'
import type { Text } from '../i18n/text'
import { backwardComesOut, contributionOf, operationAt } from './arithmetic'
import { sumTex } from './broadcast-sum'
import { chainRule } from './chain-rule'
import type { Derivation } from './derivation'
import { equal, related } from './formula'
import {
  bare,
  formOf,
  type LocalWriting,
  localNumbers,
  localSymbols,
  partialTex,
  relatedWritings,
} from './local-stages'
import {
  gradientSymbolTex,
  gradientTex,
  numberArguments,
  numberTex,
  partTex,
  symbolArguments,
  tied,
} from './naming'
import { isShared } from './sent-edges'
import { tensorTex } from './tensor-tex'
import type { Trace } from './trace'

/** The local derivative along an edge: in symbols, then with its numbers. */
export function localDerivation(run: Run, edge: Edge): Derivation {
  const subject = partialTex(run, edge)
  const symbols = localSymbols(run, edge)
  const numbers = localNumbers(run, edge).filter(({ tex }) => bare(tex) !== bare(symbols.at(-1) ?? ''))
  const number = numbers.at(-1)?.tex
  const form = formOf(run, edge)
  return {
    edge,
    form,
    stages: [
      { kind: 'local', left: subject, right: [equal(symbols.join(' = '))] },
      ...(numbers.length > 0
        ? [{ kind: 'numbers' as const, left: subject, right: relatedWritings(numbers) }]
        : []),
    ],
    subject,
    line: [subject, symbols.at(-1), ...(number && form === 'number' ? [number] : [])].join(' = '),
  }
}

/** Upstream × local: the chain rule, the local derivative, the numbers put in, and the result, which is laid on the edge. */
export function productDerivation(trace: Trace, run: Run, edge: Edge, loss: string): Derivation {
  const form = formOf(run, edge)
  const left = contributionSymbol(trace, run, edge, loss)
  const tensor = contributionOf(run, edge)
  const result = tied(edge.id, 'gradient', tensorTex(tensor))
  const chain = chainRule(run, edge, loss, left)
  return {
    edge,
    form,
    stages: [
      { kind: 'chain', left: chain.left, right: [chain.right] },
      form === 'array'
        ? {
            kind: 'local',
            left: shapedSymbol(trace, run, edge, loss),
            right: [equal(ruleTex(run, edge, loss, true))],
          }
        : { kind: 'local', left: partialTex(run, edge), right: [equal(localSymbols(run, edge).join(' = '))] },
      { kind: 'numbers', left: form === 'number' ? left : '', right: numbersPutIn(run, edge) },
      { kind: 'result', left, right: [related(backwardComesOut(run, edge), result)] },
    ],
    result: { id: edge.id, role: 'gradient', tensor },
    subject: left,
    line: [
      left,
      sumTex(run, edge, ruleTex(run, edge, loss, false)),
      ...(isScalarShape(tensor.shape) ? [result] : []),
    ].join(' = '),
  }
}

/** ∂L/∂x, or the part of it that comes over one edge where there are several. */
const contributionSymbol = (trace: Trace, run: Run, edge: Edge, loss: string): string =>
  isShared(trace, edge.from) ? partTex(run.graph, edge, loss) : gradientSymbolTex(run.graph, edge.from, loss)

const shapedSymbol = (trace: Trace, run: Run, edge: Edge, loss: string): string =>
  isShared(trace, edge.from) ? partTex(run.graph, edge, loss) : gradientTex(run.graph, edge.from, loss)

/** The op's own rule for the gradient of an operand, in symbols. */
function ruleTex(run: Run, edge: Edge, loss: string, showShapes: boolean): string {
  const node = operationAt(run, edge.to)
  const args = symbolArguments(run, edge.to, node, showShapes)
  return node.op.tex.backward(edge.operand, gradientSymbolTex(run.graph, edge.to, loss), args, node.options)
}

/** Upstream × local with numbers in place of symbols; worked out as far as the factors by themselves. */
function numbersPutIn(run: Run, edge: Edge): readonly Text[] {
  const node = operationAt(run, edge.to)
  const upstream = numberTex(run.graph, edge.to, run.gradients.get(edge.to) as Tensor, 'gradient')
  if (!node.op.localValue) {
    const args = numberArguments(run, edge.to, node)
    return [equal(node.op.tex.backward(edge.operand, upstream, args, node.options))]
  }
  const sign = formOf(run, edge) === 'number' ? '\\times' : '\\odot'
  const times = ({ tex, comesOut }: LocalWriting): LocalWriting => ({
    tex: sumTex(run, edge, `${upstream} ${sign} ${asFactor(tex, texStyle)}`),
    comesOut,
  })
  return relatedWritings(localNumbers(run, edge).map(times))
}
