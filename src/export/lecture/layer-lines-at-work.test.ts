import { describe, expect, it } from 'vitest'
import { ops } from '../../engine/registry'
import { partCases } from '../../lessons/testing/part-cases'
import { required } from '../../lib/required'
import { frameAt } from '../../trace/steps/frame'
import type { CodeLine } from '../code-line'
import { layerLinesAtWork } from './layer-lines-at-work'
import { lineMark, unmarked } from './line-mark'
import { listing } from './listing'
import { sectionLines } from './section-lines'
import { sectionsOf } from './sections-of'

const cases = partCases('detail')

/** The lines of a lesson's classes that are lit after each step of a part. */
function litIn(lesson: string, part = lesson): readonly (readonly string[])[] {
  const name = `${lesson}/${part}`
  const { trace, run } = required(
    cases.find((each) => each.name === name),
    name,
  )
  const lines = sectionsOf(lesson, 'en')
  return trace.steps.map((_, i) =>
    layerLinesAtWork(lines, trace, frameAt(trace, run, i + 1)).map(
      (at) => required(lines[at], 'a line').text,
    ),
  )
}

describe('the lines of layers', () => {
  it('are those of an affine layer: forward, the arrival, and one for each operand', () => {
    const [forward, seed, localX, productX, , productW, , productB] = litIn('affine')
    expect(forward).toEqual(['out = self.x @ self.W + self.b'])
    expect(seed).toEqual(['def backward(self, dout):'])
    expect(localX).toEqual(['dx = dout @ self.W.T'])
    expect(productX).toEqual(['dx = dout @ self.W.T'])
    expect(productW).toEqual(['self.dW = self.x.T @ dout'])
    expect(productB).toEqual(['self.db = dout.sum(axis=0)'])
  })

  it('are those of the layer that a node is part of', () => {
    const lit = litIn('sigmoid')
    for (const step of lit.slice(0, 4)) expect(step).toEqual(['self.out = 1 / (1 + np.exp(-x))'])
    expect(lit[5]).toEqual(['return dout * self.out * (1 - self.out)'])
    expect(lit.at(-1)).toEqual(['return dout * self.out * (1 - self.out)'])
  })

  it('are those of the net, where it calls its layers', () => {
    const lit = litIn('two-layer-net', 'small')
    expect(lit[0]).toEqual(['x = layer.forward(x)'])
    expect(lit[3]).toEqual(['return self.lastLayer.forward(self.predict(x), t)'])
    expect(lit[4]).toEqual(['dout = self.lastLayer.backward(1)'])
    expect(lit.at(-1)).toEqual(['dout = layer.backward(dout)'])
  })

  it('are those of softmax, then of the error, and back those of both as one layer', () => {
    const lit = litIn('softmax-with-loss', 'three-classes')
    expect(lit[0]).toEqual([
      'exp_x = np.exp(x)',
      'return exp_x / np.sum(exp_x, axis=-1, keepdims=True)',
      'self.y = softmax(x)',
    ])
    expect(lit[3]).toContain('self.loss = cross_entropy_error(self.y, t)')
    expect(lit.at(-1)).toEqual(['dx = self.y - self.t', 'return dout * dx / batch_size'])
  })

  it('are those of what a line of algebra is about', () => {
    const [forward, ...others] = litIn('affine', 'algebra')
    expect(forward).toEqual(['out = self.x @ self.W + self.b'])
    expect(new Set(others.flat())).toEqual(
      new Set(['dx = dout @ self.W.T', 'self.dW = self.x.T @ dout', 'self.db = dout.sum(axis=0)']),
    )
  })

  it('are none where no layer of the lesson does it', () => {
    const lit = litIn('chain-rule')
    expect(lit[0]).toEqual(['return x + y'])
    expect(lit[1]).toEqual([]) // the square
  })
})

const marked = Object.values(listing).flatMap(({ code }) => code.split('\n').filter((line) => lineMark(line)))

it.each(marked)('the mark of %s names ops that there are, in a phase', (line) => {
  const mark = required(lineMark(line), 'the mark')
  expect(mark.phases.length).toBeGreaterThan(0)
  expect(mark.ops.length).toBeGreaterThan(0)
  for (const name of mark.ops) {
    const op = required(ops.get(name), name)
    if (op.arity !== undefined) for (const operand of mark.operands) expect(operand).toBeLessThan(op.arity)
  }
})

it('marks are not part of the program', () => {
  const texts = Object.values(listing).flatMap((section) => sectionLines(section, 'ko'))
  expect(texts.filter(({ text }: CodeLine) => text.includes('#:'))).toEqual([])
  expect(unmarked('    return x  #: forward add')).toBe('    return x')
})
