import type { Text } from '../../i18n/text'
import { unreadableFile } from '../../i18n/unreadable-file'
import { messageOf } from '../../lib/message-of'

/** The parts of a chosen file that are read. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>

/** The text in a file, or a sentence that says why it was not read. */
export type ReadText = { readonly text: string } | { readonly problem: Text }

const tooLarge = (file: string, mostBytes: number): Text => {
  const most = mostBytes.toLocaleString('en')
  return {
    en: `${file} is too large: at most ${most} bytes are read. Nothing was changed.`,
    ko: `${file} 파일이 너무 큽니다. ${most}바이트까지 읽습니다. 바뀐 것은 없습니다.`,
  }
}

const noText = (file: string): Text => ({
  en: `${file} is not a text in UTF-8, so it was not opened. Nothing was changed.`,
  ko: `${file} 파일은 UTF-8 텍스트가 아니어서 열지 않았습니다. 바뀐 것은 없습니다.`,
})

function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text.replaceAll(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}

/** Reads a text from a file of at most so many bytes, with its lines ended as in the editor. */
export async function readTextFile(file: ChosenFile, mostBytes: number): Promise<ReadText> {
  if (file.size > mostBytes) return { problem: tooLarge(file.name, mostBytes) }
  try {
    const text = decoded(await file.arrayBuffer())
    return text === undefined ? { problem: noText(file.name) } : { text }
  } catch (thrown) {
    return { problem: unreadableFile(file.name, messageOf(thrown)) }
  }
}
