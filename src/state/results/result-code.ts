import type { Text } from '../../i18n/text'
import { packText, unpackText } from '../play/packed-text'
import { codeMark } from './found-codes'
import { type Result, readResultText, resultText } from './result'

/** The most signs of a code that is read: about ten times what all lessons take. */
const longestCode = 20_000

/** A result as a short text for a chat. Underscores would be taken for italics there, so + stands for them. */
export const codeOf = async (result: Result): Promise<string> =>
  codeMark + (await packText(resultText(result))).replaceAll('_', '+')

const cut: Text = {
  en: 'This code is not whole: something of it is missing or was changed. Ask for it again, or for the file.',
  ko: '코드가 온전하지 않습니다. 일부가 빠졌거나 바뀌었습니다. 코드를 다시 받거나 파일로 받으세요.',
}
const noMark: Text = {
  en: 'This looks like a code whose beginning is missing. A code begins with “backstep:”.',
  ko: '앞부분이 빠진 코드로 보입니다. 코드는 ‘backstep:’으로 시작합니다.',
}
const unknown: Text = {
  en: 'This code is whole but holds no result that this version can read. Reload this page, then read it again.',
  ko: '코드는 온전하지만 이 버전에서 읽을 수 있는 결과가 아닙니다. 이 페이지를 새로 고친 뒤 다시 읽어 보세요.',
}

/** The result in a code, or a sentence that says why it could not be read. */
export async function readCode(code: string): Promise<{ readonly result: Result } | { readonly say: Text }> {
  if (!code.startsWith(codeMark)) return { say: noMark }
  if (code.length > longestCode) return { say: cut }
  const text = await unpackText(code.slice(codeMark.length).replaceAll('+', '_'))
  if (text === undefined) return { say: cut }
  const result = readResultText(text)
  return result ? { result } : { say: unknown }
}
