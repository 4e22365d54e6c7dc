import type { Text } from '../i18n/text'

/** The comments of the programs. */
export const codeWords = {
  inputs: { en: '# inputs', ko: '# 입력' },
  layers: { en: '# layers', ko: '# 계층' },
  forward: { en: '# forward', ko: '# 순전파' },
  keep: {
    en: '# keep the gradients on the way, too',
    ko: '# 중간 노드의 기울기도 남깁니다',
  },
  autograd: {
    en: '# autograd follows the right rules only: it does not compute the broken gradients of the page',
    ko: '# autograd는 올바른 규칙만 따르므로, 화면의 틀린 기울기를 계산하지 않습니다',
  },
  print: { en: '# every value and gradient, as JSON', ko: '# 모든 값과 기울기를 JSON으로 출력' },
} satisfies Readonly<Record<string, Text>>

/** Says what stands in place of a line whose rule is broken on purpose. */
export const brokenWords = (right: string): Text => ({
  en: `# broken on purpose; right: ${right}`,
  ko: `# 일부러 틀리게 바꾼 줄, 원래: ${right}`,
})

/** Says once what the names of gradients mean. */
export const backwardWords = (name: string, gradient: string): Text => ({
  en: `# backward (${name} is ${gradient})`,
  ko: `# 역전파 (${name} = ${gradient})`,
})
