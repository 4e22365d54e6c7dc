import { describe, expect, it } from 'vitest'
import { lessonCases } from '../../../lessons/testing/lesson-cases'
import { required } from '../../../lib/required'
import { derivationsOf } from '../../../trace/derivation/derivations-of'
import { frameAt } from '../../../trace/steps/frame'
import { stepWords } from './step-words'

/** The words at the first step of a kind in a lesson as it opens, or at the first of its kind at a node. */
function wordsAt(lesson: string, kind: string, at?: string): readonly string[] {
  const { trace, run, loss } = required(
    lessonCases.find(({ name }) => name === `${lesson}, detail`),
    `no lesson ${lesson}`,
  )
  const index =
    trace.steps.findIndex(
      ({ kind: each, node }) => each === kind && (at === undefined || trace.graph.nodes[node]?.id === at),
    ) + 1
  const frame = frameAt(trace, run, index)
  const step = required(frame.step, `${lesson} has no step ${kind}`)
  return stepWords(trace, frame, derivationsOf(trace, run, step, loss)).map(({ id }) => id)
}

describe('stepWords', () => {
  it('are the signs of the formulas and what the graph shows', () => {
    expect(wordsAt('chain-rule/chain-rule', 'forward')).toEqual([])
    expect(wordsAt('chain-rule/chain-rule', 'seed')).toEqual(['partial', 'upstream'])
    expect(wordsAt('chain-rule/chain-rule', 'local')).toEqual(['partial', 'local', 'keeps'])
    expect(wordsAt('fan-out/fan-out', 'sum')).toEqual(['partial', 'fanOut'])
    expect(wordsAt('fan-out/fan-out', 'product', 'b')).toEqual(['partial', 'contribution', 'keeps'])
    expect(wordsAt('relu/relu', 'product')).toEqual(['partial', 'keeps', 'entrywise', 'shape'])
    expect(wordsAt('affine/affine', 'product')).toEqual(['partial', 'keeps', 'sum', 'transpose', 'shape'])
  })
})
