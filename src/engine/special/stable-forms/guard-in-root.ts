import { withParticle } from '../../../i18n/josa'
import { valueAt } from '../../run'
import { codeOf } from './code-of'
import type { StableForm } from './form'
import { besides, constantAt, operation } from './pattern'

/** maximum(sqrt(x), c). */
export const guardInRoot: StableForm = (run, last) => {
  const { graph } = run
  const guard = operation(graph, last, 'maximum')
  const isConstant = (operand: number): boolean => constantAt(graph, operand) !== undefined
  const root = guard && besides(guard, isConstant)
  const least = constantAt(graph, guard?.inputs.find(isConstant))
  const [inside] = operation(graph, root, 'sqrt')?.inputs ?? []
  if (root === undefined || inside === undefined || least === undefined || least <= 0) return undefined
  if (!valueAt(run.values, root).data.includes(0)) return undefined
  const code = `sqrt(maximum(${codeOf(run, inside)}, ${least} ** 2))`
  return {
    nodes: [root, last],
    text: {
      en: `The guard has to stand inside the root: ${code}.`,
      ko: `하한은 제곱근 안에 두어야 합니다. ${withParticle(code, '으로/로')} 쓰세요.`,
    },
  }
}
