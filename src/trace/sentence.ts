import type { Edge } from '../engine/edges'
import { asFactor, plainStyle } from '../engine/notation'
import type { Run } from '../engine/run'
import { isScalarShape, type Tensor } from '../engine/tensor'
import { withParticle } from '../i18n/josa'
import { type Language, sameText, type Text } from '../i18n/text'
import {
  backwardComesOut,
  contextOf,
  contributionOf,
  forwardComesOut,
  operationAt,
  sumComesOut,
} from './arithmetic'
import { sumPlain } from './broadcast-sum'
import { isOwnSeed } from './loss-name'
import { gradientPlain, plainArguments } from './naming'
import { isShared, sentEdges } from './sent-edges'
import type { Step } from './step'
import { plainOf } from './symbol'
import { tensorPlain } from './tensor-tex'
import type { Trace } from './trace'

/** What a step does, with its numbers, as a sentence in both languages. */
export function sentenceOf(trace: Trace, run: Run, step: Step, loss: string): Text {
  switch (step.kind) {
    case 'forward':
      return forwardSentence(run, step.node)
    case 'seed':
      return seedSentence(run, step.node, loss)
    case 'upstream':
      return upstreamSentence(trace, run, step.node, loss)
    case 'sum':
      return sumSentence(trace, run, step.node, loss)
    case 'local':
      return localSentence(run, step.edge)
    case 'product':
      return productSentence(trace, run, step.edge, loss)
    case 'backward':
      return backwardSentence(trace, run, step.node, loss)
    case 'line':
      return step.rule
  }
}

const sign = (comesOut: boolean): string => (comesOut ? '=' : '≈')

const gradientText = (run: Run, position: number): string =>
  tensorPlain(run.gradients.get(position) as Tensor)

const isScalar = (run: Run, positions: readonly number[]): boolean =>
  positions.every((position) => isScalarShape(run.graph.nodes[position]?.shape ?? []))

function forwardSentence(run: Run, position: number): Text {
  const node = operationAt(run, position)
  const form = (written: 'symbols' | 'numbers'): string =>
    node.op.plain.forward(plainArguments(run, position, node, written), node.options)
  const numbers = isScalar(run, [position, ...node.inputs]) ? [` = ${form('numbers')}`] : []
  const value = tensorPlain(run.values[position] as Tensor)
  const equation = `${plainOf(run.graph, position)} = ${form('symbols')}${numbers.join('')} ${sign(forwardComesOut(run, position))} ${value}`
  const { title } = node.op
  return { en: `Forward, ${title.en}: ${equation}.`, ko: `순전파, ${title.ko}: ${equation}` }
}

function seedSentence(run: Run, position: number, loss: string): Text {
  const name = plainOf(run.graph, position)
  const equation = `${gradientPlain(run.graph, position, loss)} = ${gradientText(run, position)}`
  return isOwnSeed(run, position, loss)
    ? {
        en: `Backward starts at the output: ${equation}, because ${name} changes by exactly as much as itself.`,
        ko: `역전파는 출력에서 시작합니다. ${withParticle(name, '은/는')} 자기 자신이 변한 만큼 변하므로 ${equation}입니다.`,
      }
    : {
        en: `Backward starts with the upstream gradient that the rest of the network hands over: ${equation}.`,
        ko: `역전파는 이 뒤의 계층이 보내온 상류 기울기에서 시작합니다: ${equation}`,
      }
}

function sumEquation(
  trace: Trace,
  run: Run,
  position: number,
  loss: string,
): { equation: string; count: number } {
  const edges = trace.gradientEdges.get(position) ?? []
  const terms = edges.map((edge) => asFactor(tensorPlain(contributionOf(run, edge)), plainStyle)).join(' + ')
  const relation = sign(sumComesOut(run, position, edges))
  return {
    equation: `${gradientPlain(run.graph, position, loss)} = ${terms} ${relation} ${gradientText(run, position)}`,
    count: edges.length,
  }
}

function sumSentence(trace: Trace, run: Run, position: number, loss: string): Text {
  const { equation, count } = sumEquation(trace, run, position, loss)
  const name = plainOf(run.graph, position)
  return {
    en: `${name} reaches the output in ${count} ways, so the gradients of all ways are added: ${equation}.`,
    ko: `${withParticle(name, '은/는')} ${count}갈래로 출력에 닿으므로 갈래마다 온 기울기를 더합니다: ${equation}`,
  }
}

function upstreamSentence(trace: Trace, run: Run, position: number, loss: string): Text {
  if (isShared(trace, position)) return sumSentence(trace, run, position, loss)
  const equation = `${gradientPlain(run.graph, position, loss)} = ${gradientText(run, position)}`
  const { title, look } = operationAt(run, position).op
  return {
    en: `The upstream gradient arrives at the ${title.en}${look === 'circle' ? ' node' : ''}: ${equation}.`,
    ko: `${title.ko}${look === 'circle' ? ' 노드' : ''}에 상류 기울기가 도착합니다: ${equation}`,
  }
}

const partial = (run: Run, edge: Edge): string =>
  `∂${plainOf(run.graph, edge.to)}/∂${plainOf(run.graph, edge.from)}`

function localNumber(run: Run, edge: Edge): string | undefined {
  const value = operationAt(run, edge.to).op.localValue?.(edge.operand, contextOf(run, edge.to))
  return value && tensorPlain(value)
}

function localSentence(run: Run, edge: Edge): Text {
  const node = operationAt(run, edge.to)
  const symbols = node.op.plain.local(
    edge.operand,
    plainArguments(run, edge.to, node, 'symbols'),
    node.options,
  )
  const number = localNumber(run, edge)
  const equation = [partial(run, edge), symbols, ...(number && number !== symbols ? [number] : [])].join(
    ' = ',
  )
  const [from, to] = [plainOf(run.graph, edge.from), plainOf(run.graph, edge.to)]
  const rule = node.op.operandRules?.[edge.operand] ?? node.op.rule
  return {
    en: `The local derivative says how ${to} reacts to ${from} alone: ${equation}. ${rule.en}`,
    ko: `국소적 미분은 ${from}만 변할 때 ${withParticle(to, '이/가')} 얼마나 변하는지를 나타냅니다: ${equation}. ${rule.ko}`,
  }
}

/** ∂L/∂x = upstream × local = number; where several paths lead to x, said of the path that it comes over. */
function productEquation(trace: Trace, run: Run, edge: Edge, loss: string): Text {
  const node = operationAt(run, edge.to)
  const local = localNumber(run, edge)
  const middle =
    local && isScalar(run, [edge.from, edge.to])
      ? `${gradientText(run, edge.to)} × ${asFactor(local, plainStyle)}`
      : sumPlain(
          run,
          edge,
          node.op.plain.backward(
            edge.operand,
            gradientPlain(run.graph, edge.to, loss),
            plainArguments(run, edge.to, node, 'symbols'),
            node.options,
          ),
        )
  const relation = sign(backwardComesOut(run, edge))
  const whole = gradientPlain(run.graph, edge.from, loss)
  const value = `= ${middle} ${relation} ${tensorPlain(contributionOf(run, edge))}`
  const to = plainOf(run.graph, edge.to)
  return !isShared(trace, edge.from)
    ? sameText(`${whole} ${value}`)
    : { en: `${whole} over ${to} ${value}`, ko: `${withParticle(to, '을/를')} 거친 ${whole} ${value}` }
}

function productSentence(trace: Trace, run: Run, edge: Edge, loss: string): Text {
  const { en, ko } = productEquation(trace, run, edge, loss)
  return { en: `Upstream × local: ${en}.`, ko: `상류 기울기 × 국소적 미분: ${ko}` }
}

function backwardSentence(trace: Trace, run: Run, position: number, loss: string): Text {
  const { rule } = operationAt(run, position).op
  const sum = isShared(trace, position) ? [sameText(sumEquation(trace, run, position, loss).equation)] : []
  const equations = [
    ...sum,
    ...sentEdges(trace, position).map((edge) => productEquation(trace, run, edge, loss)),
  ]
  const list = (language: Language): string => equations.map((equation) => equation[language]).join('; ')
  return { en: `${rule.en} ${list('en')}.`, ko: `${rule.ko} ${list('ko')}` }
}
