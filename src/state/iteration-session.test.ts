import { expect, it } from 'vitest'
import { noNames } from '../engine/formula/read/names'
import { readSaid } from '../engine/formula/read/read'
import { prosePieces } from '../i18n/prose-pieces'
import { languages } from '../i18n/text'
import { third } from './testing/third-iteration'

it('tells of an iteration in formulas that can be read', () => {
  const { stretches } = third([6], 'relu').iteration.part
  const pieces = stretches.flatMap(({ text }) => languages.flatMap((each) => prosePieces(text[each])))
  const formulas = pieces.filter(({ kind }) => kind === 'formula').map(({ text }) => text)
  expect(formulas.map((each) => readSaid(each, noNames).kind)).toEqual(['formula', 'formula'])
})
