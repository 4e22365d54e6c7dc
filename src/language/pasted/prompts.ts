import type { Text } from '../../i18n/text'
import type { AsMeant } from './as-meant'
import { blank } from './blank'

const leftOut: Text = {
  en: 'The prompts are left out, and so is what was printed between them.',
  ko: '프롬프트와 그 사이에 출력된 결과는 빼고 읽었습니다.',
}

const asked = /^[ \t]*(?:>>>|In \[\d*\]:)(?: |(?=[\r\n]|$))/m
const goesOn = /^[ \t]*\.\.\.:?(?: |(?=[\r\n]|$))/
const assignment = /^[^=(]*[^=!<>(]=(?!=)/

/** What is read of a line in a session of a Python console: what is asked, but not what is only shown. */
class SessionReader {
  private readonly lastAsked: number

  constructor(private readonly lines: readonly string[]) {
    this.lastAsked = lines.findLastIndex((line) => asked.test(line))
  }

  read(): string {
    return this.lines.map((line, at) => this.readLine(line, at)).join('')
  }

  private readLine(line: string, at: number): string {
    const [again] = goesOn.exec(line) ?? []
    if (again !== undefined) return withoutStart(line, again)
    const [prompt = ''] = asked.exec(line) ?? []
    const code = line.slice(prompt.length)
    const isGoingOn = goesOn.test(this.lines[at + 1] ?? '')
    const isCode = assignment.test(code) || (prompt !== '' && (at === this.lastAsked || isGoingOn))
    return isCode ? withoutStart(line, prompt) : line.replace(/[^\r\n]+/, blank)
  }
}

const withoutStart = (line: string, start: string): string => blank(start) + line.slice(start.length)

/** A session of a Python console without prompts and answers; any other text as it is. */
export function withoutPrompts(text: string): AsMeant {
  const first = asked.exec(text)
  if (!first) return { text, remarks: [] }
  const from = first.index + first[0].search(/\S/)
  return {
    text: new SessionReader(text.split(/(?<=\n|\r(?!\n))/)).read(),
    remarks: [{ from, to: first.index + first[0].length, text: leftOut }],
  }
}
