import { valueAt } from '../../run'
import { sameShape, type Tensor } from '../../tensor'
import { codeOf } from './code-of'
import type { StableForm } from './form'
import { besides, operation } from './pattern'

/** Whether every logarithm that is not finite has the target 0. */
const areMasked = (logs: Tensor, targets: Tensor): boolean =>
  sameShape(logs.shape, targets.shape) &&
  logs.data.every((log, k) => Number.isFinite(log) || targets.data[k] === 0)

/** Σ t·log(y), the sum of a cross-entropy. */
export const crossEntropy: StableForm = (run, last) => {
  const { graph } = run
  const [terms] = operation(graph, last, 'sum')?.inputs ?? []
  const product = operation(graph, terms, 'multiply')
  const isLog = (operand: number): boolean => operation(graph, operand, 'log') !== undefined
  const target = product && besides(product, isLog)
  const log = product?.inputs.find(isLog)
  const [y] = operation(graph, log, 'log')?.inputs ?? []
  if (terms === undefined || log === undefined || target === undefined || y === undefined) return undefined
  if (!areMasked(valueAt(run.values, log), valueAt(run.values, target))) return undefined
  const code = `cross_entropy(${codeOf(run, y)}, ${codeOf(run, target)})`
  return {
    nodes: [log, terms, last],
    text: {
      en: `${code} counts no term whose target is 0.`,
      ko: `${code}에서는 정답 레이블이 0인 항을 세지 않습니다.`,
    },
  }
}
