import { ExternalTokenizer } from '@lezer/lr'
import type { Layout } from './indentation'
import { isLineBreak } from './line-break'
import { eof, newline, newlineInBrackets } from './parser.terms'

const semicolon = 59

/**
 * Line ends and semicolons: they close a statement, but inside brackets a line end counts as space.
 * @public the generated parser imports it
 */
export const newlines = new ExternalTokenizer(
  (input, stack) => {
    const { inBrackets } = stack.context as Layout
    if (input.next < 0) input.acceptToken(eof)
    else if (input.next === semicolon && !inBrackets) input.acceptToken(newline, 1)
    else if (isLineBreak(input.next)) input.acceptToken(inBrackets ? newlineInBrackets : newline, 1)
  },
  { contextual: true },
)
