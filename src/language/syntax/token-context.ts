import type { Text } from '../../i18n/text'
import type { Token, TokenKind } from './scan'

/** What a bracket encloses: the arguments of a function, a part of an expression, or an array. */
export type Bracket = 'call' | 'group' | 'array'

/** A token of a line (undefined at its end) with what is around it. */
export interface TokenContext {
  readonly before: Token | undefined
  readonly token: Token | undefined
  /** The token that many positions further on. */
  readonly ahead: (places: number) => Token | undefined
  readonly bracket: Bracket | undefined
}

/** For each kind of token, what is wrong with it at a position, if anything. */
export type TokenRules = Readonly<
  Partial<Record<TokenKind | 'end', (context: TokenContext) => Text | undefined>>
>
