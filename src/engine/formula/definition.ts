/** A function or a class that the code of an op needs, line by line with its indentation. */
export interface Definition {
  readonly name: string
  readonly lines: readonly string[]
}
