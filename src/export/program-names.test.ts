import { expect, it } from 'vitest'
import { runGraph } from '../engine/run'
import { scalar } from '../engine/tensor'
import { unknownNames } from '../engine/testing/python-names'
import { withInputs } from '../engine/with-inputs'
import { programGraph } from '../language/testing/program-graph'
import { lessonCases } from '../lessons/testing/lesson-cases'
import { codeFormats } from './code-formats'
import { codeText } from './code-line'
import { codeWriters } from './code-writers'
import { programNames } from './program-names'

const kinds = codeFormats.flatMap((format) =>
  codeWriters[format].styles.map((style) => ({ format, style, write: codeWriters[format].write })),
)

it.each(lessonCases.filter(({ detail }) => detail === 'node'))(
  '$name: every name in its programs exists in the libraries',
  ({ run, loss }) => {
    for (const { format, style, write } of kinds) {
      const lines = write(run, loss, style, { language: 'en', isForReading: false })
      expect(unknownNames(codeText(lines), format), `${format}, ${style}`).toEqual([])
    }
  },
)

it('gives the names of a graph once, whatever its inputs are; further ones are not kept', () => {
  const graph = programGraph('x = 2\ny = x * x + 1')
  const names = programNames(runGraph(graph), ['f'])
  const typed = programNames(runGraph(withInputs(graph, new Map([['x', scalar(3)]]))), ['f'])
  expect(typed).toBe(names)
  expect(names.further().give('y')).toBe('y_')
  expect(typed.further().give('y')).toBe('y_')
  expect(programNames(runGraph(graph), ['y']).valueNames.get(graph.output)).toBe('y_')
})
