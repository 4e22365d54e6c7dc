import type { Text } from '../../i18n/text'

/** What upstream × local becomes at the output. */
export const atOutput: Text = {
  en: 'At the output the upstream gradient is 1, so the gradient is the local derivative.',
  ko: '출력에서는 상류 기울기가 1이므로 기울기가 곧 국소적 미분입니다.',
}
