import { describe, expect, it } from 'vitest'
import { edgesOutOf } from '../engine/edges'
import { runGraph } from '../engine/run'
import { parseProgram } from './parse-program'
import { largeProgram } from './testing/large-program'
import { numbersOf, parsedGraph } from './testing/numbers-of'

describe('a generated program', () => {
  it.each([50, 500, 2000])('of %i nodes has as many, some of them with many consumers', (nodes) => {
    const graph = parsedGraph(largeProgram(nodes, 5))
    expect(nodes - graph.nodes.length).toBeOneOf([0, 1])
    const consumers = graph.nodes.map((_, position) => edgesOutOf(graph, position).length)
    expect(Math.max(...consumers)).toBeGreaterThan(3)
    expect(parsedGraph(largeProgram(nodes, 5)).nodes.map(({ id }) => id)).toEqual(
      graph.nodes.map(({ id }) => id),
    )
  })
})

describe('large programs', () => {
  it('has 10,000 lines', () => {
    const graph = parsedGraph(`x = 1\n${'x = x + 1\n'.repeat(10_000)}`)
    const { values, gradients } = runGraph(graph)
    expect(values[graph.output]?.data[0]).toBe(10_001)
    expect(gradients.get(0)?.data[0]).toBe(1)
  })

  it('have an error at the end of 10,000 lines', () => {
    const { diagnostics } = parseProgram(`x = 1\n${'x = x + 1\n'.repeat(10_000)}y = (`)
    expect(diagnostics.map(({ line, column }) => [line, column])).toEqual([[10_002, 5]])
  })

  it.each([
    ['sums', `x${' + x'.repeat(20_000)}`, 20_001, 20_001],
    ['products', `x${' * x'.repeat(20_000)}`, 1, 20_001],
    ['powers', `x${' ** x'.repeat(20_000)}`, 1, 1],
    ['minus signs', `${'-'.repeat(20_000)}x`, 1, 1],
    ['transposes', `x${'.T'.repeat(20_000)}`, 1, 1],
    ['nested calls', `${'abs('.repeat(200)}x${')'.repeat(200)}`, 1, 1],
  ])('have one expression of many %s', (_, expression, value, gradient) => {
    const { values, gradients } = numbersOf(`x = 1\ny = ${expression}`)
    expect(values.y).toBe(value)
    expect(gradients.x).toBe(gradient)
  })

  it.each([
    ['opening brackets', '('.repeat(100_000)],
    ['square brackets', '['.repeat(100_000)],
    ['closing brackets', ')'.repeat(100_000)],
    ['empty brackets', `${'('.repeat(100_000)}${')'.repeat(100_000)}`],
    ['brackets around a value', `x = ${'('.repeat(5_000)}1${')'.repeat(5_000)}`],
    ['nested calls', `x = ${'exp('.repeat(5_000)}1${')'.repeat(5_000)}`],
    ['values side by side', '1 '.repeat(50_000)],
    ['quotation marks', '"'.repeat(50_001)],
  ])('report what is wrong with many %s', (_, program) => {
    expect(parseProgram(program).diagnostics).toHaveLength(1)
  })
})
