import { type AlgebraLine, rowBreak } from '../../trace/algebra-line'
import { factor, lossBy, product, rowOf, sumOf, sumOfProducts, symbolFor } from '../algebra-pieces'
import { batchLines } from './batch-lines'
import { caseLines } from './case-lines'
import { addsUp, differences, k, numbersOf, total, weighted, withoutK } from './class-numbers'
import { otherPath, t, y } from './class-symbols'

const byAk = lossBy('a', 'a_k')

/** From the sum over the classes to y − t, then to a batch. */
export const softmaxLines: readonly AlgebraLine[] = [
  {
    left: symbolFor('L', 'L'),
    right: `-\\sum_j ${t('j')} \\log ${y('j')}`,
    rule: {
      en: 'The loss: cross-entropy, a sum over the classes j.',
      ko: '손실: 교차 엔트로피 오차이며 클래스 j에 걸친 합입니다.',
    },
    numbers: (read) => {
      const { y, t } = numbersOf(read)
      const terms = y.map((yj, j) => `${factor(t[j] as number)} \\times \\log ${factor(yj)}`)
      return {
        tex: `-(${sumOf(terms)})`,
        value: -total(y.map((yj, j) => (t[j] as number) * Math.log(yj))),
      }
    },
  },
  {
    left: byAk,
    right: `\\sum_j ${lossBy('y', 'y_j')} \\cdot ${otherPath}`,
    rule: {
      en: 'Fan-out: $a_k$ moves every $y_j$, so all paths are added. The numbers: $k = 2$.',
      ko: '분기: $a_k$는 모든 $y_j$를 바꾸므로 모든 경로를 더합니다. 수는 $k = 2$일 때입니다.',
    },
    numbers: (read) => sumOfProducts(rowOf(read.gradient('y'), 0), numbersOf(read).paths),
  },
  {
    left: byAk,
    right: `-\\sum_j \\frac{${t('j')}}{${y('j')}} \\cdot ${otherPath}`,
    rule: {
      en: 'The logarithm: its derivative is $1 / y_j$.',
      ko: '로그: $y_j$로 미분하면 $1 / y_j$입니다.',
    },
    numbers: (read) => {
      const { y, t, paths } = numbersOf(read)
      const { tex, value } = weighted(t, y, paths)
      return { tex: `-\\Bigl(${tex}\\Bigr)`, value: -value }
    },
  },
  ...caseLines,
  {
    left: byAk,
    right: `-\\frac{${t('k')}}{${y('k')}} \\cdot ${y('k')} (1 - ${y('k')})${rowBreak} - \\sum_{j \\ne k} \\frac{${t('j')}}{${y('j')}} \\cdot (-${y('j')} \\, ${y('k')})`,
    rule: {
      en: 'Both cases put in: the term $j = k$ by itself, the others in the sum.',
      ko: '두 경우를 넣습니다. $j = k$인 항은 따로, 나머지는 합에 둡니다.',
    },
    numbers: (read) => {
      const { y, t, yk, tk, paths } = numbersOf(read)
      const own = `\\frac{${factor(tk)}}{${factor(yk)}} \\times ${factor(paths[k] as number)}`
      const others = weighted(withoutK(t), withoutK(y), withoutK(paths))
      return {
        tex: `-${own}${rowBreak} - \\Bigl(${others.tex}\\Bigr)`,
        value: -(tk / yk) * (paths[k] as number) - others.value,
      }
    },
  },
  {
    left: byAk,
    right: `-${t('k')} (1 - ${y('k')}) + \\sum_{j \\ne k} ${t('j')} \\, ${y('k')}`,
    rule: {
      en: 'Each fraction cancels: $y_k$ in the first term, $y_j$ in the sum.',
      ko: '분수가 약분됩니다. 첫 항에서는 $y_k$가, 합에서는 $y_j$가 사라집니다.',
    },
    numbers: (read) => {
      const { t, yk, tk } = numbersOf(read)
      const others = withoutK(t)
      return {
        tex: `-${factor(tk)} \\times (1 - ${factor(yk)}) + (${sumOf(others.map((tj) => product(tj, yk)))})`,
        value: -tk * (1 - yk) + total(others.map((tj) => tj * yk)),
      }
    },
  },
  {
    left: byAk,
    right: `${y('k')} \\sum_j ${t('j')} - ${t('k')}`,
    rule: {
      en: 'Multiplied out, $t_k y_k$ is just the term $j = k$ that was missing from the sum.',
      ko: '괄호를 풀면 $t_k y_k$가 나오는데, 바로 합에서 빠져 있던 $j = k$인 항입니다.',
    },
    numbers: (read) => {
      const { t, yk, tk } = numbersOf(read)
      return {
        tex: `${factor(yk)} \\times (${sumOf(t.map(factor))}) - ${factor(tk)}`,
        value: yk * total(t) - tk,
      }
    },
  },
  {
    left: byAk,
    right: `${y('k')} - ${t('k')}`,
    rule: {
      en: 'Because the targets add up to 1: $\\sum_j t_j = 1$.',
      ko: '정답을 모두 더하면 1이기 때문입니다: $\\sum_j t_j = 1$.',
    },
    numbers: (read) => {
      const numbers = numbersOf(read)
      const { yk, tk } = numbers
      return addsUp(numbers) ? { tex: `${factor(yk)} - ${factor(tk)}`, value: yk - tk } : undefined
    },
  },
  {
    left: lossBy('a', 'a'),
    right: `${symbolFor('y', 'y')} - ${symbolFor('t', 't')}`,
    rule: {
      en: 'For every k at once: the gradient that the graph has found, node by node.',
      ko: '모든 k를 한꺼번에: 그래프가 노드마다 구한 기울기와 같습니다.',
    },
    numbers: (read) => differences(read),
    follow: 'a',
  },
  ...batchLines,
]
