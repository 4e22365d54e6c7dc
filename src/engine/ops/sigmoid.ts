import { elementwise } from '../elementwise'
import { apply, difference, input, number, output, product } from '../formula/build'
import { logistic } from '../formula/functions'
import { add } from './add'
import { exp } from './exp'
import { multiply } from './multiply'
import { reciprocal } from './reciprocal'

/** 1 / (1 + exp(−x)). */
export const sigmoid = elementwise({
  name: 'sigmoid',
  glyph: { tex: '\\sigma', plain: 'σ' },
  title: { en: 'sigmoid', ko: '시그모이드' },
  rule: {
    en: 'A sigmoid multiplies the upstream gradient by y(1 − y); it needs only its own output y.',
    ko: '시그모이드 노드는 상류 기울기에 y(1 − y)를 곱합니다. 자기 출력 y만 알면 됩니다.',
  },
  call: { names: ['sigmoid'], operands: ['x'] },
  value: apply(logistic, input(0)),
  local: [product(output, difference(number(1), output))],
  expand: (inside, [x = 0]) => {
    const turned = inside.apply('negative', { op: multiply, inputs: [x, inside.number('minus_one', -1)] })
    const power = inside.apply('exp', { op: exp, inputs: [turned] })
    const sum = inside.apply('sum', { op: add, inputs: [power, inside.number('one', 1)] })
    return { op: reciprocal, inputs: [sum] }
  },
})
