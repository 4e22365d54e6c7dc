import { elementwise } from '../elementwise'
import { apply, difference, input, number, output, power } from '../formula/build'
import { hyperbolicTangent } from '../formula/functions'
import { add } from './add'
import { divide } from './divide'
import { exp } from './exp'
import { negate } from './negate'
import { subtract } from './subtract'

export const tanh = elementwise({
  name: 'tanh',
  glyph: { tex: '\\tanh', plain: 'tanh' },
  title: { en: 'hyperbolic tangent', ko: '쌍곡탄젠트' },
  rule: {
    en: 'A hyperbolic tangent multiplies the upstream gradient by 1 minus the square of its own output.',
    ko: '쌍곡탄젠트 노드는 상류 기울기에 1에서 자기 출력의 제곱을 뺀 값을 곱합니다.',
  },
  call: { names: ['tanh'], operands: ['x'] },
  value: apply(hyperbolicTangent, input(0)),
  local: [difference(number(1), power(output, number(2)))],
  expand: (inside, [x = 0]) => {
    const rising = inside.apply('exp', { op: exp, inputs: [x] })
    const turned = inside.apply('negative', { op: negate, inputs: [x] })
    const falling = inside.apply('falling', { op: exp, inputs: [turned] })
    const above = inside.apply('difference', { op: subtract, inputs: [rising, falling] })
    const below = inside.apply('sum', { op: add, inputs: [rising, falling] })
    return { op: divide, inputs: [above, below] }
  },
})
