import { describe, expect, it } from 'vitest'
import { runGraph } from '../engine/run'
import { parseProgram } from './parse-program'
import { parsedGraph } from './testing/numbers-of'

describe('large programs', () => {
  it('has 100,000 lines', () => {
    const graph = parsedGraph(`x = 1\n${'x = x + 1\n'.repeat(100_000)}`)
    const { values, gradients } = runGraph(graph)
    expect(values[graph.output]?.data[0]).toBe(100_001)
    expect(gradients.get(0)?.data[0]).toBe(1)
  })

  it('have an error at the end of 100,000 lines', () => {
    const { diagnostics } = parseProgram(`x = 1\n${'x = x + 1\n'.repeat(100_000)}y = (`)
    expect(diagnostics.map(({ line, column }) => [line, column])).toEqual([[100_002, 5]])
  })
})
