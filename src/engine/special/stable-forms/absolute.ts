import { withParticle } from '../../../i18n/josa'
import { valueAt } from '../../run'
import { codeOf } from './code-of'
import type { StableForm } from './form'
import { operation, squaredAt } from './pattern'

/** sqrt(x ** 2). */
export const absolute: StableForm = (run, last) => {
  const [square] = operation(run.graph, last, 'sqrt')?.inputs ?? []
  const x = squaredAt(run.graph, square)
  if (square === undefined || x === undefined) return undefined
  const code = `abs(${codeOf(run, x)})`
  const as = withParticle(code, '으로/로')
  return {
    nodes: [square, last],
    text: valueAt(run.values, last).data.includes(0)
      ? {
          en: `This is a kink: ${code} is the same and uses 0 there.`,
          ko: `여기는 꺾이는 점입니다. ${as} 쓰면 같은 값이고, 이 점에서는 0을 씁니다.`,
        }
      : { en: `${code} is the same and stays finite.`, ko: `${as} 쓰면 같은 값이고 유한합니다.` },
  }
}
