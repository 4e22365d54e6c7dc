import type { Fault } from '../diagnostic'
import type { Token } from './scan'

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

function stray({ from, to, text }: Token): Fault {
  return {
    from,
    to,
    fix: { from, to, write: '' },
    text: {
      en: `This ${text} closes a bracket that was never opened. Remove it, or open one before it.`,
      ko: `이 ${text} 괄호에는 짝이 되는 여는 괄호가 없습니다. 지우거나 앞에 여는 괄호를 넣으세요.`,
    },
  }
}

function mismatched(open: Token, { from, to, text }: Token): Fault {
  return {
    from,
    to,
    fix: { from, to, write: closing[open.text] ?? '' },
    text: {
      en: `The bracket opened with ${open.text} is closed with ${text}. Write ${closing[open.text]} here.`,
      ko: `${open.text} 괄호로 열고 ${text} 괄호로 닫았습니다. 여기에 ${closing[open.text]} 괄호를 쓰세요.`,
    },
  }
}

function unclosed({ from, to, text }: Token, end: number): Fault {
  return {
    from,
    to,
    fix: { from: end, to: end, write: closing[text] ?? '' },
    text: {
      en: `The bracket ${text} is opened here and never closed. Put a ${closing[text]} where it ends.`,
      ko: `여기서 연 ${text} 괄호가 닫히지 않았습니다. 끝나는 자리에 ${closing[text]} 괄호를 넣으세요.`,
    },
  }
}

/** The first bracket without a partner. */
export function bracketFault(tokens: readonly Token[]): Fault | undefined {
  const open: Token[] = []
  for (const token of tokens) {
    if (token.kind === 'open') open.push(token)
    if (token.kind !== 'close') continue
    const partner = open.pop()
    if (!partner) return stray(token)
    if (closing[partner.text] !== token.text) return mismatched(partner, token)
  }
  const last = open.at(-1)
  return last && unclosed(last, tokens.at(-1)?.to ?? last.to)
}
