import type { Text } from '../i18n/text'
import { sentenceFor as downloadSentence } from '../training/client/sentence'
import type { CheckError } from './protocol'

/** A message that says what happened and what to do about it. */
export function sentenceFor(error: CheckError): Text {
  if (error.code === 'graph') return error.text
  if (error.code === 'worker') {
    return {
      en: `The gradient check’s worker stopped unexpectedly (${error.detail}). Start the check again.`,
      ko: `기울기를 확인하던 워커가 뜻밖에 멈췄습니다(${error.detail}). 다시 시작하세요.`,
    }
  }
  return downloadSentence(error)
}
