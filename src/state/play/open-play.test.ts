import { afterEach, describe, expect, it } from 'vitest'
import { nodeAt } from '../../engine/graph'
import { structureOf } from '../../engine/structure'
import { toNested } from '../../engine/tensor'
import { required } from '../../lib/required'
import { parseLink } from '../link/parse-link'
import type { OpenedProgram } from '../session/program-session'
import { openPlay } from './open-play'
import { editProgram, playStore } from './play-store'

function opened(text: string, query = ''): OpenedProgram {
  editProgram(text)
  const { link, problems } = parseLink(`#/play?${query}`)
  expect(problems).toEqual([])
  return openPlay(required(playStore.getState().read, 'nothing could be read'), link)
}

const gradientOf = ({ run }: OpenedProgram, id: string): unknown =>
  toNested(required(run.gradients.get(required(run.graph.positions.get(id), id)), id))

afterEach(() => playStore.setState(playStore.getInitialState(), true))

describe('a program on the playground', () => {
  it('is opened like that of a lesson', () => {
    const neuron = opened('w = 2\nx = 3\nb = -5\ny = sigmoid(w * x + b)', 'detail=node')
    expect(gradientOf(neuron, 'w')).toBeCloseTo(3 * 0.19661193324148185, 12)
    expect(neuron.trace.steps).toHaveLength(7) // three forward, the seed, three backward
  })

  it('starts the backward pass of an array with ones, or with what the link gives', () => {
    expect(gradientOf(opened('x = [1, 2]\ny = x * x'), 'x')).toEqual([2, 4])
    expect(gradientOf(opened('x = [1, 2]\ny = x * x', 'up=[3,0]'), 'x')).toEqual([6, 0])
    expect(gradientOf(opened('x = [1, 2]\ny = x * x', 'up=3'), 'x')).toEqual([2, 4])
  })

  it('differentiates the value that the link chooses', () => {
    const { run } = opened('x = 3\na = x * x\nL = exp(a)', 'of=a')
    expect(nodeAt(run.graph, run.graph.output).id).toBe('a')
    expect(run.gradients.get(0)?.data[0]).toBe(6)
    const { graph } = opened('x = 3\na = x * x', 'of=gone').run
    expect(nodeAt(graph, graph.output).id).toBe('a')
  })

  it('opens the groups that there are', () => {
    expect(opened('x = 1\ny = sigmoid(x)', 'open=y,gone').open).toEqual(['y'])
    expect(opened('x = 1\ny = sigmoid(x)').open).toEqual([])
  })

  it('keeps its layout while only the values of its inputs are typed', () => {
    const [first, second] = [opened('x = 3\ny = x * 2'), opened('x = 35  # typed\ny = x * 2')]
    expect(structureOf(second.plan)).toBe(structureOf(first.plan))
    for (const other of ['x = 3\ny = x * 5', 'x = [3, 4]\ny = x * 2', 'z = 3\ny = z * 2', 'x = 3\ny = x + 2'])
      expect(structureOf(opened(other).plan), other).not.toBe(structureOf(second.plan))
  })
})

describe('a text that cannot be read', () => {
  it('leaves the last one in its place, and says why', () => {
    opened('x = 3\ny = x * 2')
    editProgram('x = 3\ny = x * ')
    const { text, read, diagnostics } = playStore.getState()
    expect(text).toBe('x = 3\ny = x * ')
    expect(read?.text).toBe('x = 3\ny = x * 2')
    expect(diagnostics.map(({ line }) => line)).toEqual([2])
  })

  it('is one whose numbers an op rejects', () => {
    editProgram('a = [1, 2]\nt = 7\nL = softmax_cross_entropy(a, t)')
    expect(playStore.getState().read).toBeUndefined()
    expect(playStore.getState().diagnostics.map(({ line }) => line)).toEqual([3])
  })
})
