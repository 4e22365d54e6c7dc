import { formulaWords } from '../../engine/formula/equation-tex'
import type { Option } from '../../practice/exercises/exercise'
import { Tex } from '../shared/Tex'
import { useLanguage } from '../shared/use-language'

/** Two sides with an equals sign between them, whether they are equal or not. */
export function EquationWords({ sides: [left, right] }: Pick<Option, 'sides'>) {
  const { language } = useLanguage()
  const options = { language, inLine: true } as const
  const [a, b] = [formulaWords(left, options), formulaWords(right, options)]
  return <Tex of={{ tex: `${a.tex} = ${b.tex}`, plain: `${a.plain} = ${b.plain}` }} spoken />
}
