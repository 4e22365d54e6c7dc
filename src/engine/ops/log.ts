import { elementwise } from '../elementwise'
import { apply, input, number, quotient } from '../formula/build'
import { logarithm } from '../formula/functions'

export const log = elementwise({
  name: 'log',
  glyph: { tex: '\\log', plain: 'log' },
  title: { en: 'natural logarithm', ko: '자연로그' },
  rule: {
    en: 'A natural logarithm divides the upstream gradient by its input.',
    ko: '자연로그 노드는 상류 기울기를 입력으로 나눕니다.',
  },
  call: { names: ['log'], operands: ['x'] },
  value: apply(logarithm, input(0)),
  local: [quotient(number(1), input(0))],
  ranges: [{ least: 0.2 }],
  special: {
    pole: {
      en: 'A logarithm falls to −∞ as its input comes near 0, and its slope grows without bound.',
      ko: '입력이 0에 가까워지면 로그는 −∞로 떨어지고 그 미분은 한없이 커집니다.',
    },
    noValue: {
      en: 'A negative number has no real logarithm.',
      ko: '음수에는 실수인 로그가 없습니다.',
    },
  },
  poleAt: input(0),
})
