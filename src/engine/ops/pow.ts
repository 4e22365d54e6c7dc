import { elementwise } from '../elementwise'
import { apply, difference, input, multiple, number, output, power, product } from '../formula/build'
import { logarithmOfBase } from '../formula/functions'

export const pow = elementwise({
  name: 'pow',
  glyph: { tex: 'x^{n}', plain: 'xⁿ' },
  title: { en: 'power', ko: '거듭제곱' },
  rule: {
    en: 'A power sends its base the upstream gradient times the exponent, times the base with the exponent lowered by 1.',
    ko: '거듭제곱 노드는 상류 기울기에 지수와, 지수를 1 줄인 거듭제곱을 곱해 거듭제곱의 밑 쪽으로 보냅니다.',
  },
  call: { names: ['power'], operands: ['a', 'b'] },
  value: power(input(0), input(1)),
  local: [
    multiple(input(1), power(input(0), difference(input(1), number(1)))),
    product(output, apply(logarithmOfBase, input(0))),
  ],
  ranges: [
    { least: 0.3, most: 3 },
    { least: -3, most: 3 },
  ],
  special: {
    pole: {
      en: 'Near a base of 0, a negative power grows without bound, and so does the slope of a power below 1.',
      ko: '밑이 0에 가까워지면 음의 거듭제곱은 한없이 커지고, 지수가 1보다 작은 거듭제곱은 미분이 한없이 커집니다.',
    },
    noValue: {
      en: 'A negative base has no real power if the exponent is not a whole number.',
      ko: '밑이 음수이고 지수가 정수가 아닌 거듭제곱은 실수가 아닙니다.',
    },
    noSlope: {
      en: 'The gradient of the exponent needs the logarithm of the base, and a negative number has no real one.',
      ko: '지수의 기울기에는 밑의 로그가 필요한데, 음수에는 실수인 로그가 없습니다.',
    },
    settled: [
      {
        at: ([base, exponent]) => base === 0 && exponent === 0,
        says: {
          en: '0 to the power of 0 counts as 1 here, as in NumPy and PyTorch.',
          ko: '0의 0제곱은 여기서 1로 봅니다. NumPy와 PyTorch도 같습니다.',
        },
      },
      {
        operand: 1,
        at: ([base, exponent = Number.NaN]) => base === 0 && exponent >= 0,
        says: {
          en: 'A power of 0 times log(0) counts as 0 in the gradient of the exponent, as in PyTorch.',
          ko: '지수의 기울기에서 0의 거듭제곱과 log(0)의 곱은 0으로 봅니다. PyTorch도 같습니다.',
        },
      },
    ],
  },
  poleAt: input(0),
})
