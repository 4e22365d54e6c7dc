import { expect, it } from 'vitest'
import { unknownNames } from '../engine/testing/python-names'
import { lessonCases } from '../lessons/testing/lesson-cases'
import { codeText } from './code-line'
import { programLines } from './program-lines'

const kinds = [
  ['numpy', 'flat'],
  ['numpy', 'layers'],
  ['pytorch', 'flat'],
] as const

it.each(lessonCases.filter(({ detail }) => detail === 'node'))(
  '$name: every name in its programs is one that the libraries have',
  ({ run, loss }) => {
    for (const [format, style] of kinds) {
      const lines = programLines(run, loss, format, style, { language: 'en', isForReading: false })
      expect(unknownNames(codeText(lines), format), `${format}, ${style}`).toEqual([])
    }
  },
)
