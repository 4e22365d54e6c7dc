import { describe, expect, it } from 'vitest'
import type { Graph } from '../engine/graph'
import { runGraph, valueAt } from '../engine/run'
import { itemOf } from '../engine/tensor'
import { gradientCheck } from '../lessons/gradient-check'
import { required } from '../lib/required'
import { digitGraph } from './digit-graph'
import { differences, digits, positionOf, revealedBy, slopesOf } from './testing/real-net'

const { realSize } = required(gradientCheck.parts[0].check, 'check')
const net = digitGraph({ kind: 'digits', ...required(realSize, 'real size') }, digits)

describe('the real-size net on three test images', () => {
  it('has the sizes and the labels from the lecture, 7, 2 and 1', () => {
    const shapes = ['X', 'W1', 'b1', 'W2', 'b2'].map((id) => net.nodes[positionOf(net, id)]?.shape)
    expect(shapes).toEqual([[3, 784], [784, 50], [50], [50, 10], [10]])
    const { values, gradients } = runGraph(net)
    expect([...(values[positionOf(net, 't')]?.data ?? [])]).toEqual([7, 2, 1])
    expect(Math.max(...(values[positionOf(net, 'X')]?.data ?? []))).toBe(1)
    expect(gradients.has(positionOf(net, 'X'))).toBe(false)
    expect(itemOf(valueAt(values, net.output))).toBeCloseTo(Math.log(10), 0)
  })

  it('has no kink of the ReLU within one step of h; with seed 1 it does, as the lesson says', () => {
    const nearest = (graph: Graph): number => {
      const scores = required(runGraph(graph).values[positionOf(net, 'H')], 'H').data
      return Math.min(...scores.map(Math.abs))
    }
    expect(nearest(net)).toBeGreaterThan(1e-3)
    expect(nearest(digitGraph({ kind: 'digits', seed: 1, images: [0, 1, 2] }, digits))).toBeLessThan(1e-4)
  })

  it('has the gradients of all arrays but the largest right, and reveals every broken rule', () => {
    const numerical = new Map(['b1', 'W2', 'b2'].map((id) => [id, slopesOf(net, id)]))
    for (const [id, difference] of Object.entries(differences(net, numerical)))
      expect(difference, id).toBeLessThan(1e-8)
    expect(revealedBy(net, numerical, 'bias-row')).toEqual(['b1', 'b2'])
    expect(revealedBy(net, numerical, 'no-mean')).toEqual(['b1', 'W2', 'b2'])
    expect(revealedBy(net, numerical, 'no-mask')).toEqual(['b1'])
  })
})
