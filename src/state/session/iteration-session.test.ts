import { expect, it } from 'vitest'
import { noNames } from '../../engine/formula/read/names'
import { readSaid } from '../../engine/formula/read/read'
import { prosePieces } from '../../i18n/prose-pieces'
import { languages } from '../../i18n/text'
import { nets, third } from '../../microscope/testing/third-iteration'
import { openIteration } from './iteration-session'
import { sessionAt } from './session-at'

it('describes an iteration in formulas that can be parsed', () => {
  const { said = [] } = third([6], 'relu').iteration.program
  const pieces = said.flatMap(({ text }) => languages.flatMap((each) => prosePieces(text[each])))
  const formulas = pieces.filter(({ kind }) => kind === 'formula').map(({ text }) => text)
  expect(formulas.map((each) => readSaid(each, noNames).kind)).toEqual(languages.map(() => 'formula'))
})

it.each(nets)(
  'steps through an iteration of a net with hidden layers %j and %s to its end',
  (hiddenLayers, activation) => {
    const { iteration } = third(hiddenLayers, activation)
    const opened = openIteration(iteration, { detail: 'detail' })
    expect(sessionAt(opened, 99).step).toBe(opened.trace.steps.length)
    expect(opened.run).toBe(iteration.run)
    expect(opened.problems).toEqual([])
  },
)
