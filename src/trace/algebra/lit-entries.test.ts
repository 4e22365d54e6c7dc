import { describe, expect, it } from 'vitest'
import { runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { lessons } from '../../lessons/all'
import { graphOfPart } from '../../lessons/testing/cases-of'
import { required } from '../../lib/required'
import { linesTrace } from './lines-trace'

/** The entries that are lit at a line of a lesson's algebra, by array. */
function litAt(lesson: string, part: string, line: number): unknown {
  const found = required(
    lessons.find(({ id }) => id === lesson)?.parts.find(({ id }) => id === part),
    `${lesson} has no part ${part}`,
  )
  const { upstream } = found.setup
  const run = runGraph(graphOfPart(found), upstream === undefined ? undefined : fromNested(upstream))
  const step = linesTrace(run, found.lines ?? [], 'node', 'L').steps[line - 1]
  if (step?.kind !== 'line') throw new Error(`${lesson} has no line ${line}`)
  return Object.fromEntries(Array.from(step.lights.entries, ([key, entries]) => [key, [...entries].sort()]))
}

describe('litEntries', () => {
  it('are the three cells of a product: ∂L/∂w₂₃ = x₂ · ∂L/∂y₃', () => {
    expect(litAt('affine', 'algebra', 3)).toEqual({
      'gradient:W': [5],
      'value:X': [1],
      'gradient:Y': [2],
    })
  })

  it('are the row and the column of a sum: y₃ = Σ xᵢ wᵢ₃ + b₃', () => {
    expect(litAt('affine', 'algebra', 1)).toEqual({
      'value:Y': [2],
      'value:X': [0, 1],
      'value:W': [2, 5],
      'value:B': [2],
    })
  })

  it('are those of the entry before where a line speaks of whole arrays', () => {
    expect(litAt('affine', 'algebra', 4)).toEqual(litAt('affine', 'algebra', 3))
    expect(litAt('affine', 'algebra', 7)).toEqual({
      'gradient:X': [1],
      'value:W': [3, 4, 5],
      'gradient:Y': [0, 1, 2],
    })
    expect(litAt('affine-batch', 'algebra', 9)).toEqual(litAt('affine-batch', 'algebra', 8))
  })

  it('are none where it speaks of all entries alike', () => {
    expect(litAt('affine', 'algebra', 9)).toEqual({})
  })
})
