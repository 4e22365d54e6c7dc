import { type Token, tokensOf } from './tokens'

/** The tokens of a text from first to last, and what is said where one is not as it has to be. */
export class TokenStream {
  readonly #text: string
  readonly #tokens: readonly Token[]
  #next = 0

  constructor(text: string) {
    this.#text = text
    this.#tokens = tokensOf(text)
  }

  /** The next token, or one that is further on. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#next + ahead]
  }

  skip(count = 1): void {
    this.#next += count
  }

  /** Whether the next token is `text`, which is then passed. */
  takes(text: string): boolean {
    const isNext = this.peek()?.text === text
    if (isNext) this.skip()
    return isNext
  }

  /** Passes `text`; throws a SyntaxError where something else is next. */
  expect(text: string): void {
    if (!this.takes(text)) throw this.fault()
  }

  /** Throws a SyntaxError where anything is left. */
  expectEnd(): void {
    if (this.peek()) throw this.fault()
  }

  /** That a token, by default the next, is not expected. */
  fault(token = this.peek()): SyntaxError {
    return new SyntaxError(
      token
        ? `“${token.text}” at ${token.at} in “${this.#text}” is not expected there`
        : `“${this.#text}” ends too early`,
    )
  }
}
