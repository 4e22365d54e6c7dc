import type { Edge } from '../../engine/edges'
import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import { sameFormula } from '../../engine/formula/same-formula'
import { nodeAt } from '../../engine/graph'
import type { Run } from '../../engine/run'
import { isScalarShape } from '../../engine/tensor'
import { withParticle } from '../../i18n/josa'
import type { Text } from '../../i18n/text'
import { required } from '../../lib/required'
import { arrivalDerivation, seedDerivation } from '../derivation/arrival-derivation'
import type { Derivation } from '../derivation/derivation'
import { forwardDerivation } from '../derivation/forward-derivation'
import { localDerivation } from '../derivation/local-derivation'
import { formOf } from '../derivation/local-derivative'
import { productDerivation } from '../derivation/product-derivation'
import { operationAt } from '../steps/contributions'
import { isOwnSeed } from '../steps/loss-name'
import { isShared, sentEdges } from '../steps/sent-edges'
import type { Step } from '../steps/step'
import type { Trace } from '../steps/trace'
import { atOutput } from '../symbols/at-output'
import { type Prose, proseOf, proseText } from '../symbols/prose'
import { ruleOf } from '../symbols/rule-of'
import { runNumbers } from '../symbols/run-numbers'
import { plainName } from '../symbols/symbols'

/** What a step does, with its numbers, as a sentence in both languages. */
export const sentenceOf = (trace: Trace, run: Run, step: Step, loss: string): Text =>
  proseText(sentenceProse(trace, run, step, loss))

/** The same with its equations as what they are. */
export function sentenceProse(trace: Trace, run: Run, step: Step, loss: string): Prose {
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
      return proseOf(step.rule)
  }
}

/** The first side, the numbers put in where they are numbers and not arrays, and what comes out. */
function shortEquation(run: Run, derivation: Derivation): Equation {
  const { form, equations, stages, line, result } = derivation
  const last = stages.at(-1)
  const main = last && equations[last.equation]
  if (!main || !result) return line
  const numbers = stages.filter(({ kind, equation: at }) => kind === 'numbers' && at === last.equation)
  const end = required(main.sides.at(-1), 'an equation has a side')
  const putIn = form === 'number' ? numbers.map(({ to }) => main.sides[to]) : []
  const between = putIn.length > 0 ? putIn : line.sides.slice(1, 2)
  const sides = between.filter((side) => side !== undefined).filter((side) => !sameFormula(side, end))
  return equation([main.sides[0], ...sides, end], runNumbers(run))
}

function forwardSentence(run: Run, position: number): Prose {
  const derivation = forwardDerivation(run, position)
  const [whole] = derivation.equations
  const isShort = derivation.form !== 'number'
  const sides = whole?.sides ?? [derivation.subject]
  const shown = isShort ? [sides[0], ...sides.slice(1, 2), ...sides.slice(-1)] : sides
  const { title } = operationAt(run, position).op
  const said = equation(shown as [Formula, ...Formula[]], runNumbers(run))
  return { en: [`Forward, ${title.en}: `, said, '.'], ko: [`순전파, ${title.ko}: `, said] }
}

function seedSentence(run: Run, position: number, loss: string): Prose {
  const name = plainName(run.graph, position)
  const { line } = seedDerivation(run, position, loss)
  return isOwnSeed(run, position, loss)
    ? {
        en: [
          'Backward starts at the output: ',
          line,
          `, because ${name} changes by exactly as much as itself.`,
        ],
        ko: [
          `역전파는 출력에서 시작합니다. ${withParticle(name, '은/는')} 자기 자신이 변한 만큼 변하므로 `,
          line,
          '입니다.',
        ],
      }
    : {
        en: [
          'Backward starts with the upstream gradient that the rest of the network hands over: ',
          line,
          '.',
        ],
        ko: ['역전파는 이 뒤의 계층이 보내온 상류 기울기에서 시작합니다: ', line],
      }
}

/** The sum of what several consumers send, with its numbers. */
function sumEquation(trace: Trace, run: Run, position: number, loss: string): Equation {
  const { equations, subject } = arrivalDerivation(trace, run, position, loss)
  return equation([subject, ...(equations[0]?.sides.slice(2) ?? [])], runNumbers(run))
}

function sumSentence(trace: Trace, run: Run, position: number, loss: string): Prose {
  const said = sumEquation(trace, run, position, loss)
  const count = trace.gradientEdges.get(position)?.length ?? 0
  const name = plainName(run.graph, position)
  return {
    en: [`${name} reaches the output in ${count} ways, so the gradients of all ways are added: `, said, '.'],
    ko: [
      `${withParticle(name, '은/는')} ${count}갈래로 출력에 닿으므로 갈래마다 온 기울기를 더합니다: `,
      said,
    ],
  }
}

function upstreamSentence(trace: Trace, run: Run, position: number, loss: string): Prose {
  if (isShared(trace, position)) return sumSentence(trace, run, position, loss)
  const { line } = arrivalDerivation(trace, run, position, loss)
  const { title, look } = operationAt(run, position).op
  return {
    en: [`The upstream gradient arrives at the ${title.en}${look === 'circle' ? ' node' : ''}: `, line, '.'],
    ko: [`${title.ko}${look === 'circle' ? ' 노드' : ''}에 상류 기울기가 도착합니다: `, line],
  }
}

function localSentence(run: Run, edge: Edge): Prose {
  const { line } = localDerivation(run, edge)
  const [from, to] = [plainName(run.graph, edge.from), plainName(run.graph, edge.to)]
  const rule = ruleOf(run, edge.to, edge.operand)
  return {
    en: [`The local derivative says how ${to} reacts to ${from} alone: `, line, `. ${rule.en}`],
    ko: [
      `국소적 미분은 ${from}만 변할 때 ${withParticle(to, '이/가')} 얼마나 변하는지를 나타냅니다: `,
      line,
      `. ${rule.ko}`,
    ],
  }
}

/** What the product along an edge is called: at the output the local derivative itself, and for arrays the rule for all their entries. */
function productName(run: Run, edge: Edge, loss: string): Text {
  const isArray = [edge.from, edge.to].some((at) => !isScalarShape(nodeAt(run.graph, at).shape))
  if (isOwnSeed(run, edge.to, loss))
    return {
      en: 'At the output the upstream gradient is 1, so the gradient is the local derivative',
      ko: '출력에서는 상류 기울기가 1이므로 기울기가 곧 국소적 미분입니다',
    }
  if (isArray || formOf(run, edge) !== 'number')
    return { en: 'The chain rule for all entries at once', ko: '연쇄 법칙을 모든 원소에 한꺼번에 적용합니다' }
  return { en: 'Upstream × local', ko: '상류 기울기 × 국소적 미분' }
}

function productSentence(trace: Trace, run: Run, edge: Edge, loss: string): Prose {
  const said = shortEquation(run, productDerivation(trace, run, edge, loss))
  const { en, ko } = productName(run, edge, loss)
  return { en: [`${en}: `, said, '.'], ko: [`${ko}: `, said] }
}

function backwardSentence(trace: Trace, run: Run, position: number, loss: string): Prose {
  const { en, ko } = isOwnSeed(run, position, loss) ? atOutput : ruleOf(run, position)
  const sum = isShared(trace, position) ? [sumEquation(trace, run, position, loss)] : []
  const products = sentEdges(trace, position).map((edge) =>
    shortEquation(run, productDerivation(trace, run, edge, loss)),
  )
  const list = [...sum, ...products].flatMap((said, i) => (i === 0 ? [said] : ['; ', said]))
  return { en: [`${en} `, ...list, '.'], ko: [`${ko} `, ...list] }
}
