import { elementwise } from '../elementwise'
import { apply, difference, input, multiple, number, output, power, product } from '../formula/build'
import { logarithmOfBase } from '../formula/functions'

export const pow = elementwise({
  name: 'pow',
  glyph: { tex: 'x^{n}', plain: 'xⁿ' },
  title: { en: 'power', ko: '거듭제곱' },
  rule: {
    en: 'A power sends its base the upstream gradient times the exponent times the base to one power less.',
    ko: '거듭제곱 노드는 상류 기울기에 지수와, 지수를 1 줄인 거듭제곱을 곱해 밑에 보냅니다.',
  },
  value: power(input(0), input(1)),
  local: [
    multiple(input(1), power(input(0), difference(input(1), number(1)))),
    product(output, apply(logarithmOfBase, input(0))),
  ],
  ranges: [
    { least: 0.3, most: 3 },
    { least: -3, most: 3 },
  ],
})
