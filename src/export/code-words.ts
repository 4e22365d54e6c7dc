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
  print: { en: '# every value and gradient, as JSON', ko: '# 모든 값과 기울기를 JSON으로 출력' },
} satisfies Readonly<Record<string, Text>>

/** Says once what the names of gradients mean. */
export const backwardWords = (name: string, gradient: string): Text => ({
  en: `# backward (${name} is ${gradient})`,
  ko: `# 역전파 (${name} = ${gradient})`,
})
