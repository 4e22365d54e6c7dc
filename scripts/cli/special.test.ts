import { expect, it } from 'vitest'
import { runGraph } from '../../src/engine/run'
import { programGraph } from '../../src/language/testing/program-graph'
import { specialLines } from './special'

const linesOf = (program: string): string[] => specialLines(runGraph(programGraph(program)), program)

it('names line and column of each place where numbers stop being finite', () => {
  expect(linesOf('a = 1\nb = 0\nc = 2 * (a / b)')).toEqual([
    expect.stringMatching(/^3:10: c\.\d = 1 \/ 0 = ∞: there is no finite value here\. .*\.$/),
  ])
})

it('is silent about ordinary numbers', () => {
  expect(linesOf('x = 2\ny = relu(x) / 3')).toEqual([])
})
