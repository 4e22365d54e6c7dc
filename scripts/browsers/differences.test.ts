import { expect, test } from 'vitest'
import { differences } from './differences'
import type { SeenFrame } from './probe'

const frame = (texts: readonly string[], boxes: SeenFrame['boxes'] = {}): SeenFrame => ({
  address: '#/lesson/chain-rule',
  texts,
  boxes,
  faults: [],
})

test('frames with the same texts are the same', () => {
  expect(differences(frame(['1', '∂z']), frame(['1', '∂z']), 4)).toEqual([])
})

test('the first text that differs is named, and one too few or too many', () => {
  expect(differences(frame(['1', '6', '9']), frame(['1', '?', '?']), 4)).toEqual(['text 1 is “?”, not “6”'])
  expect(differences(frame(['1', '6']), frame(['1']), 4)).toEqual(['text 1 is “”, not “6”'])
  expect(differences(frame(['1']), frame(['1', '6']), 4)).toEqual(['there is also the text “6”'])
})

test('a box may be off by the tolerance on each side, not by more, and has to be there', () => {
  const expected = frame([], { 'node x': [10, 20, 30, 40] })
  expect(differences(expected, frame([], { 'node x': [14, 16, 34, 36] }), 4)).toEqual([])
  expect(differences(expected, frame([], { 'node x': [10, 25, 30, 40] }), 4)).toEqual([
    'node x is at 10,25,30,40, not at 10,20,30,40',
  ])
  expect(differences(expected, frame([]), 4)).toEqual(['node x is missing'])
})
