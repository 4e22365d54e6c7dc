import { describe, expect, it } from 'vitest'
import { nodeAt } from '../engine/graph'
import { runGraph, valueAt } from '../engine/run'
import { encodeTensor } from '../engine/tensor-json'
import { inputEntries, numericalGradient } from '../engine/testing/graph-gradients'
import { runPython } from '../engine/testing/python'
import type { Nested } from '../lib/nested'
import { parseProgram } from './parse-program'
import { programGraph } from './testing/program-graph'
import { pythonForms } from './testing/python-forms'

const programs = Object.entries(pythonForms).flatMap(([form, texts]) =>
  texts.map((program) => ({ form, ...program })),
)

/** The last value of each name, by the expression that is its name. */
function namedValues(text: string): ReadonlyMap<string, Nested> {
  const graph = programGraph(text)
  const { values } = runGraph(graph)
  return new Map(
    graph.nodes.flatMap(({ id, named }, position) =>
      named && !id.includes('@') && id !== 'out'
        ? [[id, encodeTensor(valueAt(values, position)) as Nested]]
        : [],
    ),
  )
}

/** Runs all programs in one Python, and prints the values of the names that are asked for. */
const script = (asked: readonly { readonly code: string; readonly names: readonly string[] }[]): string => `
import json
import math
import numpy as np

class Owner:
    pass

answers = []
for each in json.loads(${JSON.stringify(JSON.stringify(asked))}):
    owner = Owner()
    owner.params = {}
    scope = {'np': np, 'math': math, 'self': owner, 'layer': Owner(), 'node': Owner(), 'params': {}, 'grads': {}, 'cache': {}, 'print': lambda *written: None}
    exec(each['code'], scope)
    answers.append([np.asarray(eval(name, scope)).tolist() for name in each['names']])
print(json.dumps(answers))
`

/** The largest difference of two nested arrays of the same form, relative to the larger number of each pair. */
function difference(a: Nested, b: Nested): number {
  if (typeof a === 'number' && typeof b === 'number')
    return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b))
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return Number.POSITIVE_INFINITY
  return Math.max(...a.map((entry, i) => difference(entry, b[i] as Nested)))
}

describe('programs in the forms of Python', () => {
  it('are a hundred or more', () => {
    expect(programs.length).toBeGreaterThanOrEqual(100)
  })

  it('have the values that NumPy gives them', () => {
    const read = programs.map(({ text }) => namedValues(text))
    const asked = programs.map(({ text, python = text }, i) => ({
      code: python,
      names: [...(read[i]?.keys() ?? [])],
    }))
    const answers = JSON.parse(runPython(script(asked))) as readonly (readonly Nested[])[]
    const off = programs.flatMap(({ text }, i) =>
      [...(read[i] ?? [])].flatMap(([name, value], k) =>
        difference(value, answers[i]?.[k] as Nested) <= 1e-12
          ? []
          : [{ text, name, value, numpy: answers[i]?.[k] }],
      ),
    )
    expect(off).toEqual([])
    expect(read.reduce((sum, names) => sum + names.size, 0)).toBeGreaterThan(250)
  })

  it.each(programs)('has the gradients of central differences ($form): $text', ({ text }) => {
    const graph = programGraph(text)
    const { gradients } = runGraph(graph)
    const entries = inputEntries(graph)
    expect(entries.length).toBeGreaterThan(0)
    for (const place of entries) {
      const wanted = numericalGradient(graph, place)
      const found = gradients.get(place.node)?.data[place.entry] ?? 0
      expect(Math.abs(found - wanted), nodeAt(graph, place.node).id).toBeLessThanOrEqual(
        1e-6 * Math.max(1, Math.abs(wanted)),
      )
    }
  })

  it.each(programs.filter(({ python }) => python !== undefined))(
    'is read like plain Python, with a remark: $text',
    ({ text, python = '' }) => {
      const { graph, remarks } = parseProgram(text)
      const { graph: plain, remarks: none } = parseProgram(python)
      expect(none).toEqual([])
      const isPlain = /^\ufeff|#.*−/.test(text) // a byte-order mark, and signs in a comment
      expect(remarks.length > 0).toBe(!isPlain)
      expect(graph?.nodes.map(({ id }) => id)).toEqual(plain?.nodes.map(({ id }) => id))
      for (const { text: says } of remarks) {
        expect(says.en).toMatch(/\.$/)
        expect(says.ko).toMatch(/니다\.$/)
      }
      expect(new Set(remarks.map(({ text: says }) => says.en)).size).toBe(remarks.length)
    },
  )
})
