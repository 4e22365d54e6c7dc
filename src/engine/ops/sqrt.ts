import { elementwise } from '../elementwise'
import { apply, input, number, output, product, quotient } from '../formula/build'
import { squareRoot } from '../formula/functions'

export const sqrt = elementwise({
  name: 'sqrt',
  glyph: { tex: '\\sqrt{\\cdot}', plain: '√' },
  title: { en: 'square root', ko: '제곱근' },
  rule: {
    en: 'A square root divides the upstream gradient by twice its own output.',
    ko: '제곱근 노드는 상류 기울기를 자기 출력의 두 배로 나눕니다.',
  },
  call: { names: ['sqrt'], operands: ['x'] },
  value: apply(squareRoot, input(0)),
  local: [quotient(number(1), product(number(2), output))],
  ranges: [{ least: 0.2 }],
  special: {
    pole: {
      en: 'The slope of a square root grows without bound as its input comes near 0.',
      ko: '입력이 0에 가까워지면 제곱근의 미분은 한없이 커집니다.',
    },
    noValue: {
      en: 'A negative number has no real square root.',
      ko: '음수에는 실수인 제곱근이 없습니다.',
    },
  },
  poleAt: input(0),
})
