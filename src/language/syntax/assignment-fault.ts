import type { Text } from '../../i18n/text'
import { identifierOf } from '../compile/identifier'
import type { Fault } from '../diagnostic'
import { valueMissingAfter, valueMissingBetween } from './missing-value'
import type { Token } from './scan'

const noName = (sign: string): Text => ({
  en: `A name is missing before ${sign}. Write one, as in x ${sign} 2.`,
  ko: `${sign} 앞에 이름이 없습니다. x ${sign} 2처럼 이름을 쓰세요.`,
})

const secondEquals: Text = {
  en: 'A line can only assign one name. Put the second assignment on its own line.',
  ko: '한 줄에서는 이름 하나에만 대입합니다. 두 번째 대입은 다음 줄에 쓰세요.',
}

const definition: Text = {
  en: 'Functions cannot be defined here. Give the result a name alone, as in y = 2 * x, with a value for x above it.',
  ko: '여기서는 함수를 정의할 수 없습니다. 윗줄에서 x에 값을 주고 y = 2 * x처럼 결과에 이름만 쓰세요.',
}

/** Whether a function is defined as in mathematics: f(x) = … */
const isDefinition = ([name, open, argument, close]: readonly Token[], { text: sign }: Token): boolean =>
  sign === '=' &&
  name?.kind === 'word' &&
  open?.text === '(' &&
  argument?.kind === 'word' &&
  close?.text === ')'

function notAName(left: readonly Token[], equals: Token): Text {
  const { text: sign } = equals
  const written = left.map((token) => token.text)
  if (isDefinition(left, equals)) return definition
  if (left.length > 1 && left.every((token) => token.kind === 'word')) {
    const joined = written.join('_')
    return {
      en: `A name cannot contain spaces. Write ${joined}, for example.`,
      ko: `이름에는 공백을 쓸 수 없습니다. 예를 들어 ${joined}처럼 쓰세요.`,
    }
  }
  if (left.length === 2 && left[0]?.kind === 'word' && left[1]?.kind === 'operator' && sign === '=') {
    const joined = `${written[0]} ${written[1]}= …`
    return {
      en: `Write the sign and = together: ${joined}`,
      ko: `기호와 =를 붙여 쓰세요: ${joined}`,
    }
  }
  return {
    en: `There must be a single name before ${sign}, and nothing else. Write it as in x ${sign} 2.`,
    ko: `${sign} 앞에는 이름 하나만 올 수 있습니다. x ${sign} 2처럼 쓰세요.`,
  }
}

/** The positions of the equals signs outside brackets. */
function outerEquals(tokens: readonly Token[]): readonly number[] {
  let depth = 0
  return tokens.flatMap(({ kind }, at) => {
    depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0
    return kind === 'equals' && depth === 0 ? [at] : []
  })
}

/** What is wrong around the equals sign of a line whose brackets match. */
export function assignmentFault(tokens: readonly Token[]): Fault | undefined {
  const [first, second] = outerEquals(tokens)
  const equals = first === undefined ? undefined : tokens[first]
  if (first === undefined || !equals) return undefined
  const left = tokens.slice(0, first)
  const [start] = left
  if (!start) return { from: equals.from, to: equals.to, text: noName(equals.text) }
  if (left.length > 1 || start.kind !== 'word') {
    return { from: start.from, to: left.at(-1)?.to ?? start.to, text: notAName(left, equals) }
  }
  const extra = second === undefined ? undefined : tokens[second]
  if (extra) {
    const text = second === first + 1 ? valueMissingBetween(equals.text, extra.text) : secondEquals
    return { from: extra.from, to: extra.to, text }
  }
  if (first === tokens.length - 1)
    return { from: equals.from, to: equals.to, text: valueMissingAfter(equals.text) }
  return undefined
}

/** The names that a line assigns, as far as one can tell in spite of its error. */
export function assignedIn(tokens: readonly Token[]): readonly string[] {
  const [first = 0] = outerEquals(tokens)
  return tokens.slice(0, first).flatMap(({ kind, text }) => (kind === 'word' ? [identifierOf(text)] : []))
}
