import { codeOf } from './code-of'
import type { StableForm } from './form'
import { besides, operation, readers } from './pattern'

/** exp(a) / sum(exp(a)), and the loss −Σ t·log(y) of it. */
export const softmax: StableForm = (run, last) => {
  const { graph } = run
  const [above, below] = operation(graph, last, 'divide')?.inputs ?? []
  const exponential = operation(graph, above, 'exp')
  const sum = operation(graph, below, 'sum')
  const scores = exponential?.inputs[0]
  if (above === undefined || below === undefined || scores === undefined) return undefined
  if (sum?.inputs[0] !== above) return undefined
  const logs = readers(run, last, 'log')
  const products = logs.flatMap((log) => readers(run, log, 'multiply'))
  const sums = products.flatMap((product) => readers(run, product, 'sum'))
  const a = codeOf(run, scores)
  const product = operation(graph, products[0], 'multiply')
  const target = product && besides(product, (operand) => operand === logs[0])
  const code = target === undefined ? `softmax(${a})` : `softmax_cross_entropy(${a}, ${codeOf(run, target)})`
  return {
    nodes: [above, below, last, ...logs, ...products, ...sums],
    text: {
      en: `${code} takes the largest score off before exp, so that every number stays finite.`,
      ko: `${code}에서는 가장 큰 점수를 빼고 나서 exp를 계산하므로 모든 수가 유한합니다.`,
    },
  }
}
