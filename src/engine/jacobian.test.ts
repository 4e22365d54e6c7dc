import { describe, expect, it } from 'vitest'
import { programGraph } from '../language/testing/program-graph'
import type { Nested } from '../lib/nested'
import { required } from '../lib/required'
import { edgesInto } from './edges'
import type { Graph } from './graph'
import { slopesAlong, slopesOfEntry } from './jacobian'
import { forward, type Run, runGraph, valueAt } from './run'
import { fromNested, full, toNested } from './tensor'
import { withInputs } from './with-inputs'

function runOf(program: string): Run {
  const graph = programGraph(program)
  return runGraph(graph, full(graph.nodes[graph.output]?.shape ?? [], 1))
}

const at = ({ graph }: Pick<Run, 'graph'>, id: string): number =>
  required(graph.positions.get(id), `there is no node ${id}`)

const nudge = 1e-5

/** How one entry of a node changes with one of an input, as a central difference. */
function centralDifference(
  graph: Graph,
  [of, entry]: [string, number],
  [by, below]: [string, number],
): number {
  const input = graph.nodes[at({ graph }, by)]
  if (input?.kind !== 'input') throw new Error(`${by} is not an input`)
  const changed = (difference: number): number => {
    const data = input.value.data.map((value, i) => (i === below ? value + difference : value))
    const values = forward(withInputs(graph, new Map([[by, { ...input.value, data }]])))
    return required(values[at({ graph }, of)]?.data[entry], of)
  }
  return (changed(nudge) - changed(-nudge)) / (2 * nudge)
}

/** The derivative of every entry with respect to every entry, in rows, computed both ways. */
function jacobians(run: Run, of: string, by: string): { exact: number[][]; measured: number[][] } {
  const { graph, values } = run
  const entries = (id: string): number[] => [...valueAt(values, at(run, id)).data.keys()]
  return {
    exact: entries(of).map((entry) => [...slopesOfEntry(run, at(run, of), entry, at(run, by)).data]),
    measured: entries(of).map((entry) =>
      entries(by).map((below) => centralDifference(graph, [of, entry], [by, below])),
    ),
  }
}

describe('slopesOfEntry', () => {
  it.each([
    ['x = 2\na = x + 3\nb = 4 * x\nL = a * b', 'L', 'x'],
    ['x = 2\na = x + 3\nb = 4 * x\nL = a * b', 'b', 'x'],
    ['x = [0.3, -1.2, 2]\ny = softmax(x)\nL = sum(y * y)', 'y', 'x'],
    ['x = [0.3, -1.2, 2]\ny = softmax(x)\nL = sum(y * y)', 'L', 'x'],
    [
      'X = [[1, 2], [3, -1]]\nW = [[1, 3, 5], [2, 4, 6]]\nb = [1, 2, 3]\nY = sigmoid(affine(X, W, b) / 20)',
      'Y',
      'W',
    ],
    [
      'X = [[1, 2], [3, -1]]\nW = [[1, 3, 5], [2, 4, 6]]\nb = [1, 2, 3]\nY = sigmoid(affine(X, W, b) / 20)',
      'Y',
      'b',
    ],
    ['X = [[1, 2], [3, -1]]\nz = max(X, axis=0)\nY = X.T * z', 'Y', 'X'],
    ['u = [3, 2, 5]\nS = sum(u)\ny = u / S', 'y', 'u'],
  ])('matches central differences: %j, ∂%s/∂%s', (program, of, by) => {
    const { exact, measured } = jacobians(runOf(program), of, by)
    expect(exact).toHaveLength(measured.length)
    for (const [entry, row] of measured.entries())
      for (const [below, slope] of row.entries()) expect(exact[entry]?.[below]).toBeCloseTo(slope, 6)
  })

  it('adds up all paths: d(x + 3)(4x)/dx at 2 is 4 · 2 + 4 · 5', () => {
    const run = runOf('x = 2\na = x + 3\nb = 4 * x\nL = a * b')
    expect(toNested(slopesOfEntry(run, at(run, 'L'), 0, at(run, 'x')))).toBe(28)
  })

  it('is 1 with respect to the entry itself, and 0 with respect to the others', () => {
    const run = runOf('x = [1, 2, 3]\nL = sum(x)')
    expect(toNested(slopesOfEntry(run, at(run, 'x'), 1, at(run, 'x')))).toEqual([0, 1, 0])
  })

  it('is 0 with respect to a node that does not lead there', () => {
    const run = runOf('x = 1\ny = 2\na = x * 3\nL = a * y')
    expect(toNested(slopesOfEntry(run, at(run, 'a'), 0, at(run, 'y')))).toBe(0)
  })
})

describe('slopesAlong', () => {
  const along = (program: string, to: string, operand: number, entry: number): Nested => {
    const run = runOf(program)
    return toNested(slopesAlong(run, required(edgesInto(run.graph, at(run, to))[operand], to), entry))
  }

  it('counts one operand alone', () => {
    expect(along('x = 3\nz = x * x', 'z', 0, 0)).toBe(3)
    expect(along('x = 3\ny = 5\nz = x * y', 'z', 0, 0)).toBe(5)
  })

  it('refers to an entry of the output: ∂y_j/∂w_ij = x_i', () => {
    const program = 'X = [1, 2]\nW = [[1, 3], [2, 4]]\nY = X @ W'
    expect(along(program, 'Y', 1, 0)).toEqual([
      [1, 0],
      [2, 0],
    ])
    expect(along(program, 'Y', 0, 1)).toEqual([3, 4]) // ∂y_2/∂x_i = w_i2
  })

  it('does not depend on the gradient that arrived', () => {
    const graph = programGraph('x = [1, 2]\ny = exp(x)')
    const edge = required(edgesInto(graph, graph.output)[0], 'the output has no edge into it')
    const slopes = [fromNested([1, 1]), fromNested([-3, 7])].map((upstream) =>
      toNested(slopesAlong(runGraph(graph, upstream), edge, 0)),
    )
    expect(slopes[0]).toEqual([Math.E, 0])
    expect(slopes[1]).toEqual(slopes[0])
  })
})
