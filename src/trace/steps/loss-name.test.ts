import { describe, expect, it } from 'vitest'
import { runGraph } from '../../engine/run'
import { scalar } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import { isBehindOutput, isOwnSeed, lossName } from './loss-name'

describe('lossName', () => {
  it('is the output without an upstream gradient', () => {
    expect(lossName(programGraph('x = 2\nL = x * 3'), false)).toBe('L')
  })

  it('is a quantity after the output if an upstream gradient is given', () => {
    expect(lossName(programGraph('x = 2\nz = x * 3'), true)).toBe('L')
  })

  it('is never a name that the program uses itself, so that ∂L/∂L is always 1', () => {
    expect(lossName(programGraph('x = 2\nL = x * 3'), true)).toBe('J')
    expect(lossName(programGraph('J = 2\nL = 3\nz = J * L'), true)).toBe('E')
  })
})

describe('isOwnSeed', () => {
  const graph = programGraph('x = 2\nbill_sum = x * 3')

  it('is true if the backward pass starts with 1 at what is differentiated', () => {
    expect(isOwnSeed(runGraph(graph), graph.output, 'bill_sum')).toBe(true)
    expect(isOwnSeed(runGraph(graph, scalar(1)), graph.output, 'L')).toBe(false)
    expect(isOwnSeed(runGraph(graph, scalar(2)), graph.output, 'bill_sum')).toBe(false)
  })
})

describe('isBehindOutput', () => {
  it('distinguishes a quantity after the output from the output', () => {
    const graph = programGraph('x = 2\nL = x * 3')
    expect(isBehindOutput(graph, lossName(graph, true))).toBe(true)
    expect(isBehindOutput(graph, lossName(graph, false))).toBe(false)
  })
})
