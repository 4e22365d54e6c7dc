import type { Text } from '../../i18n/text'

const groups: Readonly<Record<string, string>> = {
  '*': '×•∗',
  '/': '÷∕⁄',
  '-': '−–—‐‑',
  '(': '【〔',
  ')': '】〕',
  '@': '⊗',
  ',': '、،',
  '.': '。',
  'sqrt(…)': '√',
  'sum(…)': '∑Σ',
}

const typographic: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([written, signs]) => [...signs].map((sign) => [sign, written] as const)),
)

/** How to type a character that comes from another keyboard or a word processor. */
function asTyped(sign: string): string | undefined {
  const plain = sign.normalize('NFKC')
  return typographic.get(sign) ?? (plain !== sign && /^[!-~]+$/.test(plain) ? plain : undefined)
}

const ofText: Text = {
  en: 'There are no strings here, so quotation marks have no use. Write numbers, arrays and names.',
  ko: '여기서는 문자열을 쓰지 않으므로 따옴표가 필요 없습니다. 수, 배열, 이름을 쓰세요.',
}

const comparison = (sign: string): Text => ({
  en: `There are no comparisons here, so ${sign} has no use. To choose between numbers, use maximum, minimum or relu.`,
  ko: `여기에는 비교가 없어 ${sign} 기호를 쓸 수 없습니다. 값을 고르려면 maximum, minimum, relu를 쓰세요.`,
})

const braces: Text = {
  en: 'There are no sets or dictionaries here. For an array, use square brackets: [1, 2].',
  ko: '여기에는 집합이나 사전이 없습니다. 배열이면 [1, 2]처럼 대괄호를 쓰세요.',
}

const special: ReadonlyMap<string, Text> = new Map([
  [
    '==',
    {
      en: 'Two equals signs compare, and there are no comparisons here. To give a name a value, write one: x = 2.',
      ko: '등호 두 개는 비교인데 여기에는 비교가 없습니다. 이름에 값을 대입하려면 x = 2처럼 하나만 쓰세요.',
    },
  ],
  [
    ':=',
    {
      en: 'Write = to give a name a value, without the colon.',
      ko: '이름에 값을 대입하려면 콜론 없이 =만 쓰세요.',
    },
  ],
  [
    '//',
    {
      en: 'There is no whole-number division here. Write / to divide.',
      ko: '여기에는 정수 나눗셈이 없습니다. 나누려면 /를 쓰세요.',
    },
  ],
  [
    ';',
    {
      en: 'A semicolon cannot stand inside brackets. Close them before it.',
      ko: '괄호 안에는 세미콜론을 쓸 수 없습니다. 그 앞에서 괄호를 닫으세요.',
    },
  ],
  [
    '\\',
    {
      en: 'A backslash does not continue a line here. Put the expression in parentheses; inside them, lines may break.',
      ko: '여기서는 백슬래시로 줄을 이을 수 없습니다. 식을 괄호로 묶으면 그 안에서 줄을 바꿀 수 있습니다.',
    },
  ],
  [
    '%',
    {
      en: 'There is no remainder here. Write out the number that you need; for a percentage, divide by 100.',
      ko: '여기에는 나머지 연산이 없습니다. 필요한 수를 직접 쓰세요. 백분율이면 100으로 나누세요.',
    },
  ],
  [
    '|',
    {
      en: 'There are no bars here. For the absolute value, write abs(x).',
      ko: '여기에는 | 기호가 없습니다. 절댓값은 abs(x)로 쓰세요.',
    },
  ],
  [
    ':',
    {
      en: 'A colon has no use here: nothing is sliced, and no block or type follows. Remove it with what belongs to it.',
      ko: '여기서는 슬라이스도 블록도 자료형 표기도 없어 콜론을 쓰지 않습니다. 딸린 것과 함께 지우세요.',
    },
  ],
  ...['{', '}'].map((sign) => [sign, braces] as const),
  ...['!=', '<=', '>=', '<', '>'].map((sign) => [sign, comparison(sign)] as const),
])

/** The character itself, or its code point if it would be invisible. */
const visible = (sign: string): string =>
  /^[\p{C}\p{Z}\p{M}]/u.test(sign)
    ? `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : sign

/** What is said of a character, and what can stand in its place. */
interface Foreign {
  readonly text: Text
  readonly write?: string
}

/** What can stand in the place of a sign of Python's. */
const instead: ReadonlyMap<string, string> = new Map([
  [':=', '='],
  ['//', '/'],
])

/**
 * What to say about a character that is not part of the language, and how to type it if it resembles one that
 * is.
 */
export function foreignCharacter(sign: string): Foreign {
  const known = special.get(sign)
  const write = instead.get(sign)
  if (known) return { text: known, ...(write !== undefined && { write }) }
  if (/^["'“”‘’„«»「」`]/.test(sign)) return { text: ofText }
  const typed = asTyped(sign)
  const isSign = typed !== undefined && !typed.includes('…')
  return {
    text: {
      en: `The character ${visible(sign)} is not part of the language. ${typed ? `Type ${typed} instead.` : 'Remove it.'}`,
      ko: `${visible(sign)} 기호는 이 언어에서 쓰지 않습니다. ${typed ? `대신 ${typed} 기호를 입력하세요.` : '지우세요.'}`,
    },
    ...(isSign && { write: typed }),
  }
}
