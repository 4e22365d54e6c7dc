import { codeOf } from './code-of'
import type { StableForm } from './form'
import { operation, squaredAt } from './pattern'

/** sqrt(x) ** 2. */
export const squareFirst: StableForm = (run, last) => {
  const root = squaredAt(run.graph, last)
  const [inside] = operation(run.graph, root, 'sqrt')?.inputs ?? []
  if (root === undefined || inside === undefined) return undefined
  const code = codeOf(run, inside)
  return {
    nodes: [root, last],
    text: {
      en: `Put the square and the root together first: what they leave is ${code}, and its gradient is finite.`,
      ko: `제곱과 제곱근을 먼저 합치세요. 남는 것은 ${code}이고, 그 기울기는 유한합니다.`,
    },
  }
}
