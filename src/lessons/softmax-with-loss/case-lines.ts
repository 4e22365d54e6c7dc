import type { AlgebraLine } from '../../trace/algebra-line'
import { tensorTex } from '../../trace/tensor-tex'
import { factor, partial, product, rowOf, symbolFor } from '../algebra-pieces'
import { numbersOf } from './class-numbers'
import { otherPath, y } from './class-symbols'

const u = (index: string): string => symbolFor('u', `u_${index}`)
const S = symbolFor('S', 'S')

/** How softmax changes with one score: the class's own output, and every other. */
export const caseLines: readonly AlgebraLine[] = [
  {
    left: y('j'),
    right: `\\frac{${u('j')}}{${S}}`,
    rule: {
      en: 'Softmax, with $u_j = \\exp(a_j)$ and S their sum. $a_k$ is always in S, and in the numerator where $j = k$.',
      ko: '소프트맥스: $u_j = \\exp(a_j)$이고 S는 그 합입니다. $a_k$는 S에 늘 들어 있고, $j = k$이면 분자에도 있습니다.',
    },
    numbers: (read) => ({
      tex: `\\frac{1}{${factor(read.value('S').data[0] as number)}} ${tensorTex(read.value('u'))}`,
      value: rowOf(read.value('u'), 0).map((entry) => entry / (read.value('S').data[0] as number)),
    }),
  },
  {
    left: partial('y_k', 'a_k'),
    right: `\\frac{${u('k')} \\, ${S} - ${u('k')}^2}{${S}^2} = ${y('k')} (1 - ${y('k')})`,
    rule: {
      en: 'Case $j = k$, quotient rule: $a_k$ moves the numerator and the sum.',
      ko: '$j = k$인 경우, 몫의 미분: $a_k$가 분자와 합을 모두 바꿉니다.',
    },
    numbers: (read) => {
      const { yk } = numbersOf(read)
      return { tex: `${factor(yk)} \\times (1 - ${factor(yk)})`, value: yk * (1 - yk) }
    },
  },
  {
    left: otherPath,
    right: `\\frac{0 \\cdot ${S} - ${u('j')} \\, ${u('k')}}{${S}^2} = -${y('j')} \\, ${y('k')}`,
    rule: {
      en: 'Case $j \\ne k$, quotient rule: $a_k$ moves the sum alone. The numbers: $j = 1$, $k = 2$.',
      ko: '$j \\ne k$인 경우, 몫의 미분: $a_k$가 합만 바꿉니다. 수는 $j = 1$, $k = 2$일 때입니다.',
    },
    numbers: (read) => {
      const { y, yk } = numbersOf(read)
      const first = y[0] as number
      return { tex: `-${product(first, yk)}`, value: -first * yk }
    },
  },
]
