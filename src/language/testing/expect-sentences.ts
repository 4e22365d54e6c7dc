import { expect } from 'vitest'
import { parseProgram } from '../parse-program'

/** Expects that a text is read, or that every error has its place and a sentence in both languages. */
export function expectSentences(text: string): void {
  const { graph, diagnostics, remarks } = parseProgram(text)
  if (!graph) expect(diagnostics.length, JSON.stringify(text)).toBeGreaterThan(0)
  for (const { from, to, line, column, text: says } of [...diagnostics, ...remarks]) {
    const isPlaced = 0 <= from && from <= to && to <= text.length && line >= 1 && column >= 1
    const isSaid = says.en.length > 0 && /[가-힣]/.test(says.ko)
    if (!isPlaced || !isSaid) expect.fail(`${JSON.stringify(text)}: ${from}–${to}, ${says.en}, ${says.ko}`)
  }
}
