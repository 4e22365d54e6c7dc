import { describe, expect, it } from 'vitest'
import { nodeAt } from '../engine/graph'
import { type Run, runGraph } from '../engine/run'
import { encodeTensor } from '../engine/tensor-json'
import { scaledError, tolerance } from '../engine/testing/compare'
import {
  dualGradient,
  dualToleranceOf,
  inputEntries,
  numericalGradient,
} from '../engine/testing/graph-gradients'
import { parseProgram } from '../language/parse-program'
import { programGraph } from '../language/testing/program-graph'
import { required } from '../lib/required'
import { examples } from './all'
import type { Example } from './example'

const overflowing = 'log-sum-exp-unstable'

const finite = examples.filter(({ id }) => id !== overflowing)

const runOf = ({ text, setup }: Example): Run => runGraph(programGraph(text, setup?.targets))

const runById = (id: string): Run =>
  runOf(
    required(
      examples.find((example) => example.id === id),
      id,
    ),
  )

describe('an example', () => {
  it('has an id of its own', () => {
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length)
    for (const { id } of examples) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it.each(examples)('$id is read without an error or a remark', ({ text }) => {
    const { diagnostics, remarks } = parseProgram(text)
    expect(diagnostics).toEqual([])
    expect(remarks).toEqual([])
  })

  it.each(examples)('$id is short, and comes to one number', (example) => {
    const lines = example.text.split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(4)
    expect(lines.length).toBeLessThanOrEqual(14)
    const { graph } = runOf(example)
    expect(nodeAt(graph, graph.output).shape).toEqual([])
  })

  it.each(finite)('$id has finite values and gradients', (example) => {
    const { values, gradients } = runOf(example)
    const all = [...values, ...gradients.values()].flatMap((tensor) => [...required(tensor, 'computed').data])
    expect(all.filter((entry) => !Number.isFinite(entry))).toEqual([])
  })

  it.each(finite)('$id has the gradients of central differences and of dual numbers', (example) => {
    const { graph, values, gradients } = runOf(example)
    const output = required(values[graph.output], 'an output').data[0] ?? Number.NaN
    const entries = inputEntries(graph)
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) {
      const gradient = required(gradients.get(entry.node), 'a gradient').data[entry.entry] ?? Number.NaN
      const { id } = nodeAt(graph, entry.node)
      expect(scaledError(gradient, numericalGradient(graph, entry)), id).toBeLessThanOrEqual(
        tolerance.centralDifference,
      )
      const dual = dualGradient(graph, entry)
      expect(scaledError(dual.value, output), id).toBeLessThanOrEqual(dualToleranceOf(graph))
      expect(scaledError(dual.slope, gradient), id).toBeLessThanOrEqual(dualToleranceOf(graph))
    }
  })
})

describe(overflowing, () => {
  const { graph, values, gradients } = runById(overflowing)
  const encoded = (id: string): unknown =>
    encodeTensor(required(values[required(graph.positions.get(id), id)], id))
  const gradient = (id: string): unknown =>
    encodeTensor(required(gradients.get(required(graph.positions.get(id), id)), id))

  it('overflows at exp(710), and not at exp(709): the largest number of 64 bits is about exp(709.78)', () => {
    expect(encoded('u')).toEqual([Math.exp(709), 'Infinity'])
    expect(Math.exp(709)).toBeLessThan(Number.MAX_VALUE)
    expect(encoded('S')).toBe('Infinity')
    expect(encoded('L')).toBe('Infinity')
  })

  it('has a gradient of 1/∞ = 0 at S and u, and at a 0 · exp(709) = 0 and 0 · ∞, which is not a number', () => {
    expect(gradient('S')).toBe(0)
    expect(gradient('u')).toEqual([0, 0])
    expect(gradient('a')).toEqual([0, 'NaN'])
  })
})
