import type { Fault } from '../diagnostic'
import { afterValue } from './after-value'
import { beforeValue } from './before-value'
import { fixAt } from './operand-fixes'
import type { Token } from './scan'
import type { Bracket, TokenContext } from './token-context'

const endsValue = (token: Token | undefined): boolean =>
  token?.kind === 'word' || token?.kind === 'number' || token?.kind === 'raised' || token?.kind === 'close'

/** What a bracket opened here encloses: the arguments of a function if there is a name before it. */
function bracketAt({ token, before }: TokenContext): Bracket {
  if (token?.text === '[') return 'array'
  return before?.kind === 'word' ? 'call' : 'group'
}

function faultAt(context: TokenContext): Fault | undefined {
  const rules = endsValue(context.before) ? afterValue : beforeValue
  const text = rules[context.token?.kind ?? 'end']?.(context)
  const shown = context.token ?? context.before
  const fix = fixAt(context)
  return text && shown && { from: shown.from, to: shown.to, text, ...(fix && { fix }) }
}

/**
 * The first position where a value is missing between operators, or an operator between values; the brackets
 * must match.
 */
export function operandOrderFault(tokens: readonly Token[]): Fault | undefined {
  const open: Bracket[] = []
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    const context: TokenContext = {
      before: tokens[at - 1],
      token,
      ahead: (places) => tokens[at + places],
      bracket: open.at(-1),
    }
    const fault = faultAt(context)
    if (fault) return fault
    if (token?.kind === 'open') open.push(bracketAt(context))
    if (token?.kind === 'close') open.pop()
  }
  return undefined
}
