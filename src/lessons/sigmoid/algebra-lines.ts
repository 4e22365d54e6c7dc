import { itemOf } from '../../engine/tensor'
import type { AlgebraLine, Reader } from '../../trace/algebra-line'
import { factor, lossBy, partial, squared, symbolFor } from '../algebra-pieces'

const [byX, byY] = [lossBy('x', 'x'), lossBy('y', 'y')]
const [y, c, b] = [symbolFor('y', 'y'), symbolFor('c', '(1 + \\exp(-x))'), symbolFor('b', '\\exp(-x)')]
const whole = symbolFor('c', '1 + \\exp(-x)')
const share = `\\frac{${b}}{${whole}}`

const numbersOf = (read: Reader): { up: number; b: number; c: number; y: number } => ({
  up: itemOf(read.gradient('y')),
  b: itemOf(read.value('b')),
  c: itemOf(read.value('c')),
  y: itemOf(read.value('y')),
})

/** From the product of the four local derivatives to y(1 − y). */
export const sigmoidLines: readonly AlgebraLine[] = [
  {
    left: byX,
    right: `${byY} \\cdot ${partial('y', 'c')} \\cdot ${partial('c', 'b')} \\cdot ${partial('b', 'a')} \\cdot ${partial('a', 'x')}`,
    rule: {
      en: 'Chain rule: along the path, the local derivatives are multiplied.',
      ko: '연쇄 법칙: 경로를 따라 국소적 미분을 곱합니다.',
    },
  },
  {
    left: byX,
    right: `${byY} \\cdot (-${y}^2) \\cdot 1 \\cdot ${b} \\cdot (-1)`,
    rule: {
      en: 'The local derivatives of the four nodes: reciprocal, +, exp, ×.',
      ko: '노드 네 개의 국소적 미분을 차례로 넣습니다: 역수, +, exp, ×.',
    },
    numbers: (read) => {
      const { up, b, y } = numbersOf(read)
      return {
        tex: `${factor(up)} \\times (-${squared(y)}) \\times 1 \\times ${factor(b)} \\times (-1)`,
        value: up * -(y ** 2) * b * -1,
      }
    },
  },
  {
    left: byX,
    right: `${byY} \\cdot ${y}^2 \\, ${b}`,
    rule: {
      en: 'The two minus signs cancel; × 1 changes nothing.',
      ko: '음의 부호 두 개가 서로 지워지고, × 1은 아무것도 바꾸지 않습니다.',
    },
    numbers: (read) => {
      const { up, b, y } = numbersOf(read)
      return { tex: `${factor(up)} \\times ${squared(y)} \\times ${factor(b)}`, value: up * y ** 2 * b }
    },
  },
  {
    left: byX,
    right: `${byY} \\cdot \\frac{1}{${c}^2} \\cdot ${b}`,
    rule: {
      en: 'What y is, put in: $y = 1 / (1 + \\exp(-x))$.',
      ko: 'y의 식 $y = 1 / (1 + \\exp(-x))$를 넣습니다.',
    },
    numbers: (read) => {
      const { up, b, c } = numbersOf(read)
      return {
        tex: `${factor(up)} \\times \\frac{1}{${squared(c)}} \\times ${factor(b)}`,
        value: (up * b) / c ** 2,
      }
    },
  },
  {
    left: byX,
    right: `${byY} \\cdot \\frac{1}{${whole}} \\cdot ${share}`,
    rule: {
      en: 'The square is split: one denominator goes under $\\exp(-x)$.',
      ko: '제곱을 둘로 나누어 분모 하나를 $\\exp(-x)$ 아래에 둡니다.',
    },
    numbers: (read) => {
      const { up, b, c } = numbersOf(read)
      return {
        tex: `${factor(up)} \\times \\frac{1}{${factor(c)}} \\times \\frac{${factor(b)}}{${factor(c)}}`,
        value: up * (1 / c) * (b / c),
      }
    },
  },
  {
    left: share,
    right: `\\frac{(${whole}) - 1}{${whole}}`,
    rule: {
      en: 'The second fraction by itself: in its numerator, add 1 and take it away again.',
      ko: '둘째 분수만 따로 봅니다. 분자에 1을 더했다가 다시 뺍니다.',
    },
    numbers: (read) => {
      const { c } = numbersOf(read)
      return { tex: `\\frac{${factor(c)} - 1}{${factor(c)}}`, value: (c - 1) / c }
    },
  },
  {
    left: share,
    right: `1 - \\frac{1}{${whole}} = 1 - ${y}`,
    rule: {
      en: 'The whole over the whole is 1, and the rest is y: so this fraction is $1 - y$.',
      ko: '전체를 전체로 나누면 1이고, 빼는 쪽은 y입니다. 그래서 이 분수는 $1 - y$입니다.',
    },
    numbers: (read) => {
      const { y } = numbersOf(read)
      return { tex: `1 - ${factor(y)}`, value: 1 - y }
    },
  },
  {
    left: byX,
    right: `${byY} \\cdot ${y} \\, (1 - ${y})`,
    rule: {
      en: 'Back in place: the first fraction is y, the second $1 - y$.',
      ko: '제자리에 돌려놓습니다. 첫 분수는 y, 둘째 분수는 $1 - y$입니다.',
    },
    numbers: (read) => fromOutput(read),
  },
  {
    left: byX,
    right: `${byY} \\cdot ${y} \\, (1 - ${y})`,
    rule: {
      en: 'Neither x nor $\\exp(-x)$ is left: as one node, the sigmoid keeps only its output y.',
      ko: 'x도 $\\exp(-x)$도 남지 않았습니다. 노드 하나로 접은 시그모이드는 출력 y만 기억하면 됩니다.',
    },
    numbers: (read) => fromOutput(read),
    open: [],
  },
]

/** ∂L/∂y · y(1 − y) with its numbers. */
function fromOutput(read: Reader): { tex: string; value: number } {
  const up = itemOf(read.gradient('y'))
  const y = itemOf(read.value('y'))
  return {
    tex: `${factor(up)} \\times ${factor(y)} \\times (1 - ${factor(y)})`,
    value: up * y * (1 - y),
  }
}
