import type { Text } from '../../i18n/text'

/** The rules that questions practise, by their ids, in the order of the lessons. */
export const rules = {
  chain: { en: 'Chain rule', ko: '연쇄 법칙' },
  addition: { en: 'Addition', ko: '덧셈 노드' },
  multiplication: { en: 'Multiplication', ko: '곱셈 노드' },
  'fan-out': { en: 'Paths add up', ko: '경로의 합' },
  relu: { en: 'ReLU', ko: 'ReLU' },
  reciprocal: { en: 'Reciprocal', ko: '역수 노드' },
  exponential: { en: 'Exponential', ko: '지수 함수 노드' },
  sigmoid: { en: 'Sigmoid', ko: '시그모이드' },
  inputs: { en: 'Gradient of an affine layer’s input', ko: 'Affine 입력의 기울기' },
  weights: { en: 'Gradient of the weights', ko: '가중치의 기울기' },
  bias: { en: 'Gradient of the bias', ko: '편향의 기울기' },
  softmax: { en: 'Softmax', ko: '소프트맥스' },
  loss: { en: 'Softmax-with-loss', ko: 'Softmax-with-Loss' },
  check: { en: 'Gradient check', ko: '기울기 확인' },
} as const satisfies Readonly<Record<string, Text>>

export type RuleId = keyof typeof rules
