import type { Text } from './text'

/** Says that the browser could not read a chosen file, with the browser's own reason. */
export const unreadableFile = (file: string, detail: string): Text => ({
  en: `${file} could not be read (${detail}). Make sure that it still exists and that you may open it, then choose it again.`,
  ko: `${file} 파일을 읽지 못했습니다(${detail}). 파일이 그 자리에 있고 열 수 있는지 확인한 뒤 다시 고르세요.`,
})
