import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { brokenRules } from '../engine/broken-rules/all'
import { withBrokenRule } from '../engine/broken-rules/broken-rule'
import { compareGradients } from '../engine/compare-gradients'
import type { Graph } from '../engine/graph'
import { numericalGradient } from '../engine/numerical-gradient'
import { runGraph, valueAt } from '../engine/run'
import { itemOf, type Tensor } from '../engine/tensor'
import { gradientCheck } from '../lessons/gradient-check'
import { required } from '../lib/required'
import { type MnistFile, mnistFiles } from '../training/mnist/files'
import { idxEntries } from '../training/mnist/idx'
import { digitGraph, digitParameters } from './digit-graph'

/** The entries of one of the MNIST files written by `npm run prepare-mnist`. */
function entriesOf({ name, dimensions }: MnistFile): Uint8Array {
  const packed = readFileSync(new URL(`../../public/mnist/${name}`, import.meta.url))
  return required(idxEntries(gunzipSync(packed), dimensions), name)
}

const digits = { images: entriesOf(mnistFiles.testImages), labels: entriesOf(mnistFiles.testLabels) }

const { realSize } = required(gradientCheck.parts[0].check, 'check')
const net = digitGraph({ kind: 'digits', ...required(realSize, 'real size') }, digits)

const positionOf = (id: string): number => required(net.positions.get(id), id)

function slopesOf(id: string): Tensor {
  const slopes = numericalGradient(net, runGraph(net).values, positionOf(id))
  for (let piece = slopes.next(); ; piece = slopes.next()) if (piece.done) return piece.value
}

/** By array: how far the gradients of a graph are from the numerical ones. */
function differences(graph: Graph, numerical: ReadonlyMap<string, Tensor>): Readonly<Record<string, number>> {
  const { gradients } = runGraph(graph)
  const entries = [...numerical].map(([id, slopes]) => {
    const gradient = required(gradients.get(positionOf(id)), id)
    return [id, compareGradients(slopes, gradient).relativeDifference] as const
  })
  return Object.fromEntries(entries)
}

describe('the real-size net on three test images', () => {
  it('has the sizes and the labels from the lecture, 7, 2 and 1', () => {
    const shapes = ['X', 'W1', 'b1', 'W2', 'b2'].map((id) => net.nodes[positionOf(id)]?.shape)
    expect(shapes).toEqual([[3, 784], [784, 50], [50], [50, 10], [10]])
    const { values, gradients } = runGraph(net)
    expect([...(values[positionOf('t')]?.data ?? [])]).toEqual([7, 2, 1])
    expect(Math.max(...(values[positionOf('X')]?.data ?? []))).toBe(1)
    expect(gradients.has(positionOf('X'))).toBe(false)
    expect(itemOf(valueAt(values, net.output))).toBeCloseTo(Math.log(10), 0)
  })

  it('has no kink of the ReLU within one step of h; with seed 1 it does, as the lesson says', () => {
    const nearest = (graph: Graph): number => {
      const scores = required(runGraph(graph).values[positionOf('H')], 'H').data
      return Math.min(...scores.map(Math.abs))
    }
    expect(nearest(net)).toBeGreaterThan(1e-3)
    expect(nearest(digitGraph({ kind: 'digits', seed: 1, images: [0, 1, 2] }, digits))).toBeLessThan(1e-4)
  })

  it('has all 39,760 gradients right, and reveals every broken rule', { timeout: 180_000 }, () => {
    const numerical = new Map(digitParameters.map((id) => [id, slopesOf(id)]))
    const entries = [...numerical.values()].reduce((sum, { data }) => sum + data.length, 0)
    expect(entries).toBe(39_760) // 784 · 50 + 50 + 50 · 10 + 10
    for (const [id, difference] of Object.entries(differences(net, numerical)))
      expect(difference, id).toBeLessThan(1e-8)
    const faulty = (rule: string): readonly string[] =>
      Object.entries(differences(withBrokenRule(net, required(brokenRules.get(rule), rule)), numerical))
        .filter(([, difference]) => difference > 0.1)
        .map(([id]) => id)
    expect(faulty('bias-row')).toEqual(['b1', 'b2'])
    expect(faulty('no-mean')).toEqual(['W1', 'b1', 'W2', 'b2'])
    expect(faulty('no-mask')).toEqual(['W1', 'b1'])
  })
})
