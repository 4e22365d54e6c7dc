import { expect, it } from 'vitest'
import { lessons } from '../../lessons/all'
import { codeText } from '../code-line'
import { lessonSections } from './lesson-sections'
import { sectionsOf } from './sections-of'

it('gives every lesson its parts of the listing, and nothing to others', () => {
  expect(Object.keys(lessonSections)).toEqual(lessons.map(({ id }) => id))
  expect(sectionsOf('play', 'en')).toEqual([])
})

it('begins with what the parts import', () => {
  expect(codeText(sectionsOf('sigmoid', 'en'))).toMatch(
    /^import numpy as np\n\n\n# Sigmoid layer\nclass Sigmoid:\n/,
  )
  expect(codeText(sectionsOf('two-layer-net', 'ko'))).toMatch(
    /^from collections import OrderedDict\nimport numpy as np\n\n\n# 2층 신경망\n/,
  )
  expect(codeText(sectionsOf('addition', 'en'))).toMatch(/^# Addition layer\nclass AddLayer:\n/)
})
