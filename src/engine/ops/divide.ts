import { elementwise } from '../elementwise'
import { input, negative, number, power, quotient } from '../formula/build'

export const divide = elementwise({
  name: 'divide',
  glyph: { tex: '\\div', plain: '÷' },
  title: { en: 'division', ko: '나눗셈' },
  rule: {
    en: 'A division sends its numerator upstream ÷ denominator, and its denominator upstream × (−numerator ÷ denominator²).',
    ko: '나눗셈 노드는 분자에 (상류 기울기 ÷ 분모)를, 분모에 (상류 기울기 × (−분자 ÷ 분모²))을 보냅니다.',
  },
  call: { names: ['divide', 'true_divide'], operands: ['a', 'b'] },
  value: quotient(input(0), input(1)),
  local: [quotient(number(1), input(1)), negative(quotient(input(0), power(input(1), number(2))))],
  ranges: [{}, { fromZero: 0.4 }],
  special: {
    pole: {
      en: 'A quotient grows without bound as its denominator comes near 0.',
      ko: '분모가 0에 가까워지면 몫은 한없이 커집니다.',
    },
    noValue: {
      en: 'A quotient of 0 and 0 could be any number.',
      ko: '0을 0으로 나눈 몫은 어떤 수도 될 수 있습니다.',
    },
  },
  poleAt: input(1),
})
