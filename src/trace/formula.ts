import type { Edge } from '../engine/edges'
import { nodeAt } from '../engine/graph'
import { asFactor, texStyle } from '../engine/notation'
import type { Run } from '../engine/run'
import type { Tensor } from '../engine/tensor'
import { type Language, sameText, type Text } from '../i18n/text'
import {
  backwardComesOut,
  contextOf,
  contributionOf,
  forwardComesOut,
  localComesOut,
  operationAt,
  sumComesOut,
} from './arithmetic'
import { sumTex } from './broadcast-sum'
import {
  gradientSymbolTex,
  gradientTex,
  numberArguments,
  numberTex,
  symbolArguments,
  valueTex,
} from './naming'
import type { Step } from './step'
import { texOf } from './symbol'
import { tensorTex } from './tensor-tex'
import type { Trace } from './trace'

/** An equation as LaTeX, set line by line: what it is about, and what that equals, from symbols to the number. */
export interface Formula {
  readonly left: string
  /** Each with its relation sign in front. */
  readonly right: readonly Text[]
}

const equal = (tex: string): Text => sameText(`= ${tex}`)
const related = (comesOut: boolean, tex: string): Text => sameText(`${comesOut ? '=' : '\\approx'} ${tex}`)

/** The rule of a step, in symbols, with its numbers, and the result; `loss` names what is differentiated. */
export function formulaOf(trace: Trace, run: Run, step: Step, loss: string): readonly Formula[] {
  const { graph } = run
  switch (step.kind) {
    case 'forward':
      return [forwardFormula(run, step.node)]
    case 'seed':
      return [{ left: gradientTex(graph, step.node, loss), right: [equal(gradientNumber(run, step.node))] }]
    case 'upstream':
    case 'sum':
      return [arrivalFormula(trace, run, step.node, loss)]
    case 'local':
      return [localFormula(run, step.edge)]
    case 'product':
      return [productFormula(trace, run, step.edge, loss)]
    case 'backward':
      return backwardFormulas(trace, run, step.node, loss)
    case 'line':
      return [step]
  }
}

/** The edges that a node sends contributions along, by operand. */
export const sentEdges = (trace: Trace, node: number): readonly Edge[] =>
  [...trace.gradientEdges.values()]
    .flat()
    .filter((edge) => edge.to === node)
    .sort((a, b) => a.operand - b.operand)

/** What a node does in one step: its sum where several gradients arrive, then a product for each input. */
function backwardFormulas(trace: Trace, run: Run, node: number, loss: string): readonly Formula[] {
  const isSum = (trace.gradientEdges.get(node)?.length ?? 0) > 1
  const products = sentEdges(trace, node).map((edge) => productFormula(trace, run, edge, loss))
  return isSum ? [arrivalFormula(trace, run, node, loss), ...products] : products
}

const gradientNumber = (run: Run, position: number): string =>
  numberTex(run.graph, position, run.gradients.get(position) as Tensor, 'gradient')

function forwardFormula(run: Run, position: number): Formula {
  const node = operationAt(run, position)
  const value = numberTex(run.graph, position, run.values[position] as Tensor, 'value')
  return {
    left: valueTex(run.graph, position),
    right: [
      equal(node.op.tex.forward(symbolArguments(run, position, node), node.options)),
      equal(node.op.tex.forward(numberArguments(run, position, node), node.options)),
      related(forwardComesOut(run, position), value),
    ],
  }
}

/** The gradient that arrives at a node: a sum, term by term, where several consumers send one. */
function arrivalFormula(trace: Trace, run: Run, position: number, loss: string): Formula {
  const edges = trace.gradientEdges.get(position) ?? []
  const left = gradientTex(run.graph, position, loss)
  if (edges.length < 2) return { left, right: [equal(gradientNumber(run, position))] }
  const symbols = edges.map((edge) => `${gradientTex(run.graph, edge.to, loss)} ${partialTex(run, edge)}`)
  const numbers = edges.map((edge) => asFactor(tensorTex(contributionOf(run, edge)), texStyle))
  return {
    left,
    right: [
      equal(symbols.join(' + ')),
      equal(numbers.join(' + ')),
      related(sumComesOut(run, position, edges), gradientNumber(run, position)),
    ],
  }
}

const partialTex = (run: Run, edge: Edge): string =>
  `\\frac{\\partial ${texOf(run.graph, edge.to)}}{\\partial ${texOf(run.graph, edge.from)}}`

const isScalar = (run: Run, edge: Edge): boolean =>
  [edge.from, edge.to].every((position) => nodeAt(run.graph, position).shape.length === 0)

/** The local derivative as a number, or entry by entry, where it is a factor for each entry. */
function localNumber(run: Run, edge: Edge): string | undefined {
  const value = operationAt(run, edge.to).op.localValue?.(edge.operand, contextOf(run, edge.to))
  return value && tensorTex(value)
}

/** One way of writing the local derivative, and whether what comes next follows from it as written. */
interface LocalStage {
  readonly tex: string
  readonly comesOut: boolean
}

/** The local derivative in symbols, with its numbers put in where that can be written, and worked out. */
function localStages(run: Run, edge: Edge): readonly LocalStage[] {
  const node = operationAt(run, edge.to)
  const number = localNumber(run, edge)
  const { local } = node.op.tex
  const symbols = {
    tex: local(edge.operand, symbolArguments(run, edge.to, node), node.options),
    comesOut: true,
  }
  const putIn = {
    tex: local(edge.operand, numberArguments(run, edge.to, node), node.options),
    comesOut: localComesOut(run, edge),
  }
  const worked = number === undefined ? [] : [{ tex: number, comesOut: true }]
  const numbers = number === undefined || isScalar(run, edge) ? [putIn, ...worked] : worked
  return [symbols, ...numbers].filter(
    (stage, i, all) => all.findIndex((other) => bare(other.tex) === bare(stage.tex)) === i,
  )
}

/** What is written, whichever node it is tied to. */
const bare = (tex: string): string => tex.replace(/\\htmlData\{[^}]*\}|[{}]/g, '')

/** Each stage with the relation sign that the stage before it earns. */
const relatedStages = (stages: readonly LocalStage[]): readonly Text[] =>
  stages.map((stage, i) => related(stages[i - 1]?.comesOut ?? true, stage.tex))

const localFormula = (run: Run, edge: Edge): Formula => ({
  left: partialTex(run, edge),
  right: relatedStages(localStages(run, edge)),
})

/** Upstream × local: the chain rule in symbols, the rule, the numbers, the result. */
function productFormula(trace: Trace, run: Run, edge: Edge, loss: string): Formula {
  const node = operationAt(run, edge.to)
  const { backward } = node.op.tex
  const upstream = gradientSymbolTex(run.graph, edge.to, loss)
  const upstreamNumber = gradientNumber(run, edge.to)
  const rule = backward(edge.operand, upstream, symbolArguments(run, edge.to, node), node.options)
  const sign = isScalar(run, edge) ? '\\times' : '\\odot'
  const stages = localStages(run, edge)
  const numbers =
    localNumber(run, edge) === undefined
      ? [
          {
            tex: backward(edge.operand, upstreamNumber, numberArguments(run, edge.to, node), node.options),
            comesOut: true,
          },
        ]
      : stages.slice(stages.length > 1 ? 1 : 0).map(({ tex, comesOut }) => ({
          tex: sumTex(run, edge, `${upstreamNumber} ${sign} ${asFactor(tex, texStyle)}`),
          comesOut,
        }))
  const result = numberTex(run.graph, edge.from, contributionOf(run, edge), 'gradient')
  const last = numbers.at(-1)
  const isRepeated = last !== undefined && bare(last.tex) === bare(result)
  return {
    left: pathTex(trace, run, edge, loss),
    right: [
      ...(isScalar(run, edge) ? [chainRule(upstream, partialTex(run, edge))] : []),
      equal(sumTex(run, edge, rule)),
      ...relatedStages(isRepeated ? numbers.slice(0, -1) : numbers),
      related(backwardComesOut(run, edge), result),
    ],
  }
}

/** ∂L/∂x, or the part of it that comes over one path where there are several. */
function pathTex(trace: Trace, run: Run, edge: Edge, loss: string): string {
  const whole = gradientTex(run.graph, edge.from, loss)
  const isOnlyPath = (trace.gradientEdges.get(edge.from)?.length ?? 0) < 2
  return isOnlyPath ? whole : `\\left. ${whole} \\right|_{${texOf(run.graph, edge.to)}}`
}

const chainRule = (upstream: string, partial: string): Text => ({
  en: `= \\underbrace{${upstream}}_{\\text{upstream}} \\cdot \\underbrace{${partial}}_{\\text{local}}`,
  ko: `= \\underbrace{${upstream}}_{\\text{상류}} \\cdot \\underbrace{${partial}}_{\\text{국소적}}`,
})

/** One formula in the lines that KaTeX sets under one another. */
export function formulaTex(formula: Formula, language: Language): string {
  const lines = formula.right.map((line) => `& ${line[language]}`)
  return `\\begin{aligned} ${formula.left} ${lines.join(' \\\\[0.5em] ')} \\end{aligned}`
}
