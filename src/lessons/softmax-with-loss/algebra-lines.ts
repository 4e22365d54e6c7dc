import { type AlgebraLine, type Reader, rowBreak } from '../../trace/algebra-line'
import { tensorTex } from '../../trace/tensor-tex'
import { factor, lossBy, partial, product, rowOf, sumOf, sumOfProducts, symbolFor } from '../algebra-pieces'

const y = (index: string): string => symbolFor('y', `y_${index}`)
const t = (index: string): string => symbolFor('t', `t_${index}`)
const u = (index: string): string => symbolFor('u', `u_${index}`)
const S = symbolFor('S', 'S')
const byAk = lossBy('a', 'a_k')
const [ownPath, otherPath] = [partial('y_k', 'a_k'), partial('y_j', 'a_k')]

/** The class that the numbers beside the lines are about: k = 2. */
const k = 1

interface Numbers {
  readonly y: readonly number[]
  readonly t: readonly number[]
  readonly yk: number
  readonly tk: number
  /** ∂y_j/∂a_k for each j. */
  readonly paths: readonly number[]
}

function numbersOf(read: Reader): Numbers {
  const [y, t] = [rowOf(read.value('y'), 0), rowOf(read.value('t'), 0)]
  const [yk, tk] = [y[k] as number, t[k] as number]
  return { y, t, yk, tk, paths: y.map((yj, j) => (j === k ? yk * (1 - yk) : -yj * yk)) }
}

const withoutK = (numbers: readonly number[]): readonly number[] => numbers.filter((_, j) => j !== k)

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)

/** Whether the targets add up to 1: what the last lines need. */
const addsUp = ({ t }: Numbers): boolean => Math.abs(total(t) - 1) < 1e-9

const quotients = (t: readonly number[], y: readonly number[]): readonly string[] =>
  t.map((tj, j) => `\\frac{${factor(tj)}}{${factor(y[j] as number)}}`)

/** Σ (t_j / y_j) · path_j, with the terms written out. */
const weighted = (t: readonly number[], y: readonly number[], paths: readonly number[]) => ({
  tex: sumOf(quotients(t, y).map((quotient, j) => `${quotient} \\times ${factor(paths[j] as number)}`)),
  value: total(t.map((tj, j) => (tj / (y[j] as number)) * (paths[j] as number))),
})

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
    left: ownPath,
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
  {
    left: symbolFor('L', 'L'),
    right: '\\frac{1}{N} \\sum_{n=1}^{N} L_n',
    rule: {
      en: 'A batch: the loss is the mean of the losses of its N samples.',
      ko: '배치: 손실은 데이터 N개의 손실을 평균한 것입니다.',
    },
  },
  {
    left: lossBy('a', 'a_{nk}'),
    right: `\\frac{1}{N} (${symbolFor('y', 'y_{nk}')} - ${symbolFor('t', 't_{nk}')})`,
    rule: {
      en: '$a_{nk}$ is in $L_n$ alone, which counts $1/N$. The numbers: this sample as one of $N = 2$.',
      ko: '$a_{nk}$는 $L_n$에만 들어 있고 $L_n$은 $1/N$만큼 셉니다. 수는 이 데이터가 $N = 2$개 중 하나일 때입니다.',
    },
    numbers: (read) => {
      const whole = differences(read)
      return whole && { tex: `\\frac{1}{2} ${whole.result}`, value: whole.value.map((each) => each / 2) }
    },
    follow: 'a',
  },
]

/** y − t with its numbers, where the targets add up to 1. */
function differences(
  read: Reader,
): { readonly tex: string; readonly result: string; readonly value: readonly number[] } | undefined {
  const numbers = numbersOf(read)
  if (!addsUp(numbers)) return undefined
  const value = numbers.y.map((yj, j) => yj - (numbers.t[j] as number))
  return {
    tex: `${tensorTex(read.value('y'))} - ${tensorTex(read.value('t'))}`,
    result: tensorTex({ shape: [value.length], data: Float64Array.from(value) }),
    value,
  }
}
