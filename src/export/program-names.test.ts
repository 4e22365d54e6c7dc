import { expect, it } from 'vitest'
import { runGraph } from '../engine/run'
import { tensor } from '../engine/tensor'
import { unknownNames } from '../engine/testing/python-names'
import { lessonCases } from '../lessons/testing/lesson-cases'
import { codeFormats } from './code-formats'
import { codeText } from './code-line'
import { codeWriters } from './code-writers'

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
