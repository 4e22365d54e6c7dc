import type { Text } from '../../i18n/text'

const groups: Readonly<Record<string, string>> = {
  '*': '×·⋅∙•∗',
  '/': '÷∕⁄',
  '-': '−–—‐‑',
  '(': '【〔',
  ')': '】〕',
  '@': '⊗',
  ',': '、،',
  '.': '。',
  'sqrt(…)': '√',
  'sum(…)': '∑Σ',
  '**2': '²',
  '**3': '³',
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
      ko: '이름에 값을 대입하려면 쌍점 없이 =만 쓰세요.',
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
      ko: '괄호 안에는 쌍반점을 쓸 수 없습니다. 그 앞에서 괄호를 닫으세요.',
    },
  ],
  [
    '\\',
    {
      en: 'A backslash does not continue a line here. Put the expression in parentheses; inside them, lines may break.',
      ko: '여기서는 역슬래시로 줄을 이을 수 없습니다. 식을 괄호로 묶으면 그 안에서 줄을 바꿀 수 있습니다.',
    },
  ],
  ...['!=', '<=', '>=', '<', '>'].map((sign) => [sign, comparison(sign)] as const),
])

/** The character itself, or its code point if it would be invisible. */
const visible = (sign: string): string =>
  /^[\p{C}\p{Z}\p{M}]/u.test(sign)
    ? `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : sign

/**
 * What to say about a character that is not part of the language, and how to type it if it resembles one that
 * is.
 */
export function foreignCharacter(sign: string): Text {
  const known = special.get(sign)
  if (known) return known
  if (/^["'“”‘’„«»「」`]/.test(sign)) return ofText
  const typed = asTyped(sign)
  return {
    en: `The character ${visible(sign)} is not part of the language. ${typed ? `Type ${typed} instead.` : 'Remove it.'}`,
    ko: `${visible(sign)} 기호는 이 언어에서 쓰지 않습니다. ${typed ? `대신 ${typed} 기호를 입력하세요.` : '지우세요.'}`,
  }
}
