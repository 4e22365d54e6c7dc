import { withParticle } from '../../../i18n/josa'
import { codeOf } from './code-of'
import type { StableForm } from './form'
import { besides, constantAt, negatedAt, operation } from './pattern'

/** 1 / (1 + exp(-x)). */
export const sigmoid: StableForm = (run, last) => {
  const { graph } = run
  const inverse = operation(graph, last, 'reciprocal', 'divide')
  const isDivision = inverse?.op.name === 'divide'
  if (!inverse || (isDivision && constantAt(graph, inverse.inputs[0]) !== 1)) return undefined
  const below = inverse.inputs[isDivision ? 1 : 0]
  const sum = operation(graph, below, 'add')
  const grown = sum && besides(sum, (operand) => constantAt(graph, operand) === 1)
  const exponential = operation(graph, grown, 'exp')
  const turned = exponential?.inputs[0]
  const x = negatedAt(graph, turned)
  if (below === undefined || grown === undefined || x === undefined) return undefined
  const code = `sigmoid(${codeOf(run, x)})`
  return {
    nodes: [grown, below, last],
    text: {
      en: `${code} is the same and stays finite, with its gradient.`,
      ko: `${withParticle(code, '으로/로')} 쓰면 같은 값이고, 값도 기울기도 유한합니다.`,
    },
  }
}
