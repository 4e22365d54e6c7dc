import { elementwise } from '../elementwise'
import { input, negative, number, power, quotient } from '../formula/build'

export const divide = elementwise({
  name: 'divide',
  glyph: { tex: '\\div', plain: '÷' },
  title: { en: 'division', ko: '나눗셈' },
  rule: {
    en: 'A division sends its numerator the upstream gradient divided by the denominator; the denominator gets a minus sign and a square.',
    ko: '나눗셈 노드는 분자에 상류 기울기를 분모로 나누어 보내고, 분모에는 음의 부호와 제곱이 붙습니다.',
  },
  value: quotient(input(0), input(1)),
  local: [quotient(number(1), input(1)), negative(quotient(input(0), power(input(1), number(2))))],
  ranges: [{}, { fromZero: 0.4 }],
})
