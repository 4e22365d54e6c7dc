import type { Span } from '../../engine/graph'
import type { Text } from '../../i18n/text'
import type { Fault } from '../diagnostic'
import { pythonWord } from '../python-words'
import { assignmentFault } from './assignment-fault'
import { bracketFault } from './brackets'
import { foreignCharacter } from './foreign-characters'
import { operandOrderFault } from './operand-order'
import { scan, type Token } from './scan'

const unreadable: Text = {
  en: 'This line cannot be read. Write one assignment, such as y = 2 * x.',
  ko: '이 줄은 읽을 수 없습니다. y = 2 * x처럼 대입 하나를 쓰세요.',
}

function wordFault(tokens: readonly Token[]): Fault | undefined {
  for (const { kind, text: word, from, to } of tokens) {
    const text = kind === 'word' ? pythonWord(word) : undefined
    if (text) return { from, to, text }
  }
  return undefined
}

function characterFault(tokens: readonly Token[]): Fault | undefined {
  const foreign = tokens.find(({ kind }) => kind === 'unknown')
  if (!foreign) return undefined
  const { from, to, text: sign } = foreign
  const { text, write } = foreignCharacter(sign)
  return { from, to, text, ...(write !== undefined && { fix: { from, to, write } }) }
}

/** From errors that spoil a whole line to errors at a single position. */
const checks = [wordFault, characterFault, bracketFault, assignmentFault]

/** After the equals sign, if there is one. */
function expressionOf(tokens: readonly Token[]): readonly Token[] {
  return tokens[0]?.kind === 'word' && tokens[1]?.kind === 'equals' ? tokens.slice(2) : tokens
}

/** The first error in a line that the grammar does not accept. */
export function diagnoseLine(text: string, line: Span): Fault {
  const tokens = scan(text, line)
  for (const check of checks) {
    const fault = check(tokens)
    if (fault) return fault
  }
  return operandOrderFault(expressionOf(tokens)) ?? { from: line.from, to: line.to, text: unreadable }
}
