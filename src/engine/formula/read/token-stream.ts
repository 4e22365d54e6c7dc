import { type Token, tokensOf } from './tokens'

/** The tokens of a text from first to last, with the errors for unexpected ones. */
export class TokenStream {
  readonly #text: string
  readonly #tokens: readonly Token[]
  #next = 0

  constructor(text: string) {
    this.#text = text
    this.#tokens = tokensOf(text)
  }

  /** The next token, or one further ahead. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#next + ahead]
  }

  skip(count = 1): void {
    this.#next += count
  }

  /** Whether the next token is `text`; if so, consumes it. */
  takes(text: string): boolean {
    const isNext = this.peek()?.text === text
    if (isNext) this.skip()
    return isNext
  }

  /** Consumes `text`; throws a SyntaxError if something else is next. */
  expect(text: string): void {
    if (!this.takes(text)) throw this.fault()
  }

  /** Throws a SyntaxError if anything is left. */
  expectEnd(): void {
    if (this.peek()) throw this.fault()
  }

  /** The error that a token, by default the next, is not expected. */
  fault(token = this.peek()): SyntaxError {
    return new SyntaxError(
      token
        ? `“${token.text}” at ${token.at} in “${this.#text}” is not expected there`
        : `“${this.#text}” ends too early`,
    )
  }
}
