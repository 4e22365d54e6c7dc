import type { Text } from '../../i18n/text'
import { foundCodes } from './found-codes'
import type { Result } from './result'
import { readCode } from './result-code'

/** A text to look for codes in: pasted, or the text of a file. */
export interface Source {
  readonly file?: string
  readonly text: string
}

/** A result, and the code that it was read from. */
export interface ReadResult {
  readonly code: string
  readonly result: Result
}

/** Something that could not be read, where it stands, and why. */
export interface Unread {
  readonly file?: string
  readonly line?: number
  readonly say: Text
}

/** What was found in some texts. */
export interface ReadResults {
  readonly results: readonly ReadResult[]
  readonly unread: readonly Unread[]
}

const noCode: Text = {
  en: 'No code was found. Paste what a student copied: it begins with “backstep:”.',
  ko: '코드를 찾지 못했습니다. 학생이 복사한 코드를 붙여 넣으세요. 코드는 ‘backstep:’으로 시작합니다.',
}

/** The most codes of one text that are read. */
export const mostCodes = 1000

const tooMany: Text = {
  en: `Only the first ${mostCodes.toLocaleString('en')} codes of a text are read. Paste the others afterwards.`,
  ko: `한 번에 코드를 ${mostCodes.toLocaleString('en')}개까지 읽습니다. 나머지는 따로 붙여 넣으세요.`,
}

async function readSource({ file, text }: Source): Promise<ReadResults> {
  const of = file === undefined ? {} : { file }
  const found = foundCodes(text)
  if (found.length === 0) return { results: [], unread: [{ ...of, say: noCode }] }
  const results: ReadResult[] = []
  const unread: Unread[] = []
  for (const { line, code } of found.slice(0, mostCodes)) {
    const read = await readCode(code)
    if ('result' in read) results.push({ code, result: read.result })
    else unread.push({ ...of, line, say: read.say })
  }
  if (found[mostCodes]) unread.push({ ...of, line: found[mostCodes].line, say: tooMany })
  return { results, unread }
}

/** The results in some texts, in order, and what could not be read. */
export async function readResults(sources: readonly Source[]): Promise<ReadResults> {
  const each = await Promise.all(sources.map(readSource))
  return { results: each.flatMap(({ results }) => results), unread: each.flatMap(({ unread }) => unread) }
}
