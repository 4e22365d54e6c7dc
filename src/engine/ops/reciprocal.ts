import { elementwise } from '../elementwise'
import { input, negative, number, output, power, quotient } from '../formula/build'

export const reciprocal = elementwise({
  name: 'reciprocal',
  glyph: { tex: '1/\\cdot', plain: '1/·' },
  title: { en: 'reciprocal', ko: '역수' },
  rule: {
    en: 'A reciprocal multiplies the upstream gradient by minus the square of its own output.',
    ko: '역수 노드는 상류 기울기에 −(출력)²을 곱해 보냅니다.',
  },
  call: { names: ['reciprocal'], operands: ['x'] },
  value: quotient(number(1), input(0)),
  local: [negative(power(output, number(2)))],
  localByInputs: [negative(quotient(number(1), power(input(0), number(2))))],
  ranges: [{ fromZero: 0.4 }],
  special: {
    pole: {
      en: 'A reciprocal grows without bound as its input comes near 0.',
      ko: '입력이 0에 가까워지면 역수는 한없이 커집니다.',
    },
  },
  poleAt: input(0),
})
