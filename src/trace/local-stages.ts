import type { Edge } from '../engine/edges'
import { nodeAt } from '../engine/graph'
import type { Run } from '../engine/run'
import { isScalarShape } from '../engine/tensor'
import type { Text } from '../i18n/text'
import { contextOf, localComesOut, operationAt } from './arithmetic'
import type { DerivativeForm } from './derivation'
import { indexed } from './entry-index'
import { related } from './formula'
import { numberArguments, symbolArguments, tied } from './naming'
import { texOf } from './symbol'
import { tensorTex } from './tensor-tex'

/** ∂to/∂from as LaTeX, or of one entry by another, tied to its edge. */
export const partialTex = ({ graph }: Run, edge: Edge, above = '', below = ''): string =>
  tied(
    edge.id,
    'local',
    `\\frac{\\partial ${indexed(texOf(graph, edge.to), above)}}{\\partial ${indexed(texOf(graph, edge.from), below)}}`,
  )

/** How the derivative along an edge can be written. */
export function formOf(run: Run, edge: Edge): DerivativeForm {
  const isNumber = [edge.from, edge.to].every((position) => isScalarShape(nodeAt(run.graph, position).shape))
  if (isNumber) return 'number'
  return operationAt(run, edge.to).op.localValue ? 'entrywise' : 'array'
}

/** One way of writing the local derivative, and whether what comes next follows from it as written. */
export interface LocalWriting {
  readonly tex: string
  readonly comesOut: boolean
}

/** The local derivative in symbols: over the operands first, where it is said more shortly with the output. */
export function localSymbols(run: Run, edge: Edge): readonly string[] {
  const { op, options } = operationAt(run, edge.to)
  const args = symbolArguments(run, edge.to, operationAt(run, edge.to))
  const byInputs = op.tex.localByInputs?.(edge.operand, args)
  return [...(byInputs === undefined ? [] : [byInputs]), op.tex.local(edge.operand, args, options)]
}

/** The local derivative as a number, or entry by entry, where it is a factor for each entry. */
function localNumber(run: Run, edge: Edge): string | undefined {
  const value = operationAt(run, edge.to).op.localValue?.(edge.operand, contextOf(run, edge.to))
  return value && tensorTex(value)
}

/** The local derivative with numbers put in where that can be written, and worked out. */
export function localNumbers(run: Run, edge: Edge): readonly LocalWriting[] {
  const node = operationAt(run, edge.to)
  const number = localNumber(run, edge)
  const putIn = {
    tex: node.op.tex.local(edge.operand, numberArguments(run, edge.to, node), node.options),
    comesOut: localComesOut(run, edge),
  }
  const worked = number === undefined ? [] : [{ tex: number, comesOut: true }]
  const writings = number === undefined || formOf(run, edge) === 'number' ? [putIn, ...worked] : worked
  return writings.filter((writing, i) => bare(writing.tex) !== bare(writings[i - 1]?.tex ?? ''))
}

/** What is written, whichever node it is tied to. */
export const bare = (tex: string): string => tex.replace(/\\htmlData\{[^}]*\}|[{}]/g, '')

/** Each writing with the relation sign that the one before it earns. */
export const relatedWritings = (writings: readonly LocalWriting[]): readonly Text[] =>
  writings.map((writing, i) => related(writings[i - 1]?.comesOut ?? true, writing.tex))
