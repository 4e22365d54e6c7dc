import type { Edge } from '../../engine/edges'
import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import { sameFormula } from '../../engine/formula/same-formula'
import type { Run } from '../../engine/run'
import { withParticle } from '../../i18n/josa'
import type { Language, Text } from '../../i18n/text'
import { required } from '../../lib/required'
import { arrivalDerivation, seedDerivation } from '../derivation/arrival-derivation'
import type { Derivation } from '../derivation/derivation'
import { forwardDerivation } from '../derivation/forward-derivation'
import { localDerivation } from '../derivation/local-derivation'
import { productDerivation } from '../derivation/product-derivation'
import { operationAt, rightOp } from '../steps/contributions'
import { isOwnSeed } from '../steps/loss-name'
import { isShared, sentEdges } from '../steps/sent-edges'
import type { Step } from '../steps/step'
import type { Trace } from '../steps/trace'
import { atOutput } from '../symbols/at-output'
import { type Prose, proseOf, proseText } from '../symbols/prose'
import { ruleOf, sentRule } from '../symbols/rule-of'
import { runNumbers } from '../symbols/run-numbers'
import { plainName } from '../symbols/symbols'
import { nodeTitle } from './node-title'
import { productName } from './product-name'

/** What a step does, with its numbers, as a sentence in both languages. */
export const sentenceOf = (trace: Trace, run: Run, step: Step, loss: string): Text =>
  proseText(sentenceProse(trace, run, step, loss))

/** The same with its equations kept as data. */
export function sentenceProse(trace: Trace, run: Run, step: Step, loss: string): Prose {
  switch (step.kind) {
    case 'forward':
      return forwardSentence(trace, run, step.node, loss)
    case 'seed':
      return seedSentence(trace, run, step.node, loss)
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

/** An equation and, if it is about arrays too large to be written out, one of their entries. */
const withExample = (said: Equation, { example }: Derivation): Prose =>
  example && example !== said
    ? { en: [said, ', for example ', example], ko: [said, ', 예를 들어 ', example] }
    : { en: [said], ko: [said] }

/** The same after a clause of its own: a colon leads to an equation, and a comma to an example. */
const afterClause = (en: string, ko: string, said: Equation, derivation: Derivation): Prose => {
  const isExample = derivation.example === said
  const told = withExample(said, derivation)
  return {
    en: [en, isExample ? ', for example ' : ': ', ...told.en, '.'],
    ko: [ko, isExample ? '. 예를 들어 ' : ': ', ...told.ko],
  }
}

/** The first side, the numbers put in if they are numbers rather than arrays, and the result. */
function shortEquation(run: Run, derivation: Derivation): Equation {
  const { form, equations, stages, line, result } = derivation
  const last = stages.at(-1)
  const main = last && equations[last.equation]
  if (!main || !result || derivation.example) return line
  const numbers = stages.filter(({ kind, equation: at }) => kind === 'numbers' && at === last.equation)
  const end = required(main.sides.at(-1), 'the equation has no side')
  const putIn = form === 'number' ? numbers.map(({ to }) => main.sides[to]) : []
  const between = putIn.length > 0 ? putIn : line.sides.slice(1, 2)
  const sides = between.filter((side) => side !== undefined).filter((side) => !sameFormula(side, end))
  return equation([main.sides[0], ...sides, end], runNumbers(run))
}

/** A sentence without its full stop, so that it can go on. */
const clause = (sentence: string): string => sentence.replace(/\.$/, '')

function forwardSentence(trace: Trace, run: Run, position: number, loss: string): Prose {
  const derivation = forwardDerivation(trace, run, position, loss)
  const [whole] = derivation.equations
  const isShort = derivation.form !== 'number' && !derivation.example
  const sides = whole?.sides ?? [derivation.subject]
  const shown = isShort ? [sides[0], ...sides.slice(1, 2), ...sides.slice(-1)] : sides
  const { title } = operationAt(run, position).op
  const said = equation(shown as [Formula, ...Formula[]], runNumbers(run))
  return afterClause(`Forward, ${title.en}`, `순전파, ${title.ko}`, said, derivation)
}

function seedSentence(trace: Trace, run: Run, position: number, loss: string): Prose {
  const name = plainName(run.graph, position)
  const derivation = seedDerivation(trace, run, position, loss)
  const { line } = derivation
  const node = nodeTitle(run.graph, position)
  return isOwnSeed(run, position, loss)
    ? {
        en: [
          'Backward starts at the output: ',
          line,
          `, because ${name} changes by exactly as much as itself. This is the upstream gradient of ${node.en}.`,
        ],
        ko: [
          `역전파는 출력에서 시작합니다. ${withParticle(name, '은/는')} 자기 자신이 변한 만큼 변하므로 `,
          line,
          `입니다. 이것이 ${node.ko}의 상류 기울기입니다.`,
        ],
      }
    : afterClause(
        `Backward starts with the upstream gradient that the later layers pass back to ${node.en}`,
        `역전파는 뒤쪽 계층이 ${node.ko}에 보내온 상류 기울기에서 시작합니다`,
        line,
        derivation,
      )
}

/** The sum of what several consumers send, with its numbers or, for large arrays, in symbols. */
function sumEquation(run: Run, { example, line, equations, subject }: Derivation): Equation {
  return example ? line : equation([subject, ...(equations[0]?.sides.slice(2) ?? [])], runNumbers(run))
}

function sumSentence(trace: Trace, run: Run, position: number, loss: string): Prose {
  const derivation = arrivalDerivation(trace, run, position, loss)
  const count = trace.gradientEdges.get(position)?.length ?? 0
  const name = plainName(run.graph, position)
  return afterClause(
    `${name} is used in ${count} places, so the gradients that come back from them are added`,
    `${withParticle(name, '은/는')} ${count}곳에서 쓰이므로 돌아온 기울기를 모두 더합니다`,
    sumEquation(run, derivation),
    derivation,
  )
}

function upstreamSentence(trace: Trace, run: Run, position: number, loss: string): Prose {
  if (isShared(trace, position)) return sumSentence(trace, run, position, loss)
  const derivation = arrivalDerivation(trace, run, position, loss)
  const node = nodeTitle(run.graph, position)
  return afterClause(
    `The upstream gradient arrives at ${node.en}`,
    `${node.ko}에 상류 기울기가 도착합니다`,
    derivation.line,
    derivation,
  )
}

function localSentence(run: Run, edge: Edge): Prose {
  const { line } = localDerivation(run, edge)
  const [from, to] = [plainName(run.graph, edge.from), plainName(run.graph, edge.to)]
  const rule = ruleOf(run, edge.to, edge.operand)
  if (rightOp(run, edge))
    return {
      en: [`${rule.en} It takes as the local derivative: `, line, '.'],
      ko: [`${rule.ko} 이 규칙이 쓰는 국소적 미분: `, line],
    }
  return {
    en: [`The local derivative says how ${to} reacts to ${from} alone: `, line, `. ${rule.en}`],
    ko: [
      `국소적 미분은 ${from}만 변할 때 ${withParticle(to, '이/가')} 얼마나 변하는지를 나타냅니다: `,
      line,
      `. ${rule.ko}`,
    ],
  }
}

function productSentence(trace: Trace, run: Run, edge: Edge, loss: string): Prose {
  const derivation = productDerivation(trace, run, edge, loss)
  const said = shortEquation(run, derivation)
  if (rightOp(run, edge)) {
    const [{ en, ko }, told] = [ruleOf(run, edge.to, edge.operand), withExample(said, derivation)]
    return { en: [`${en} `, ...told.en, '.'], ko: [`${ko} `, ...told.ko] }
  }
  const { en, ko } = isOwnSeed(run, edge.to, loss) ? atOutput : productName(run, edge)
  return afterClause(clause(en), clause(ko), said, derivation)
}

function backwardSentence(trace: Trace, run: Run, position: number, loss: string): Prose {
  const { en, ko } = sentRule(run, position, loss)
  const arrival = isShared(trace, position) ? [arrivalDerivation(trace, run, position, loss)] : []
  const sum = arrival.map((derivation) => withExample(sumEquation(run, derivation), derivation))
  const products = sentEdges(trace, position).map((edge) => {
    const derivation = productDerivation(trace, run, edge, loss)
    return withExample(shortEquation(run, derivation), derivation)
  })
  const list = (language: Language): Prose[Language] =>
    [...sum, ...products].flatMap((said, i) => [...(i === 0 ? [] : ['; ']), ...said[language]])
  return { en: [`${en} `, ...list('en'), '.'], ko: [`${ko} `, ...list('ko')] }
}
