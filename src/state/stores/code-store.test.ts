import { afterEach, describe, expect, it } from 'vitest'
import { recordsOfVersion1 } from '../../training/testing/records-of-version-1'
import { codeStore, parseCodeChoices, serializeCodeChoices, setCodeOpen } from './code-store'

afterEach(() => codeStore.setState(codeStore.getInitialState(), true))

const unchosen = { format: 'numpy', style: 'flat', showsClasses: false, open: {} }

describe('code choices', () => {
  it('open and close the panel of a single lesson', () => {
    setCodeOpen('relu', false)
    setCodeOpen('chain-rule', true)
    expect(codeStore.getState().open).toEqual({ relu: false, 'chain-rule': true })
  })

  it('survive being stored and read back', () => {
    const chosen = { format: 'pytorch', style: 'layers', showsClasses: true, open: { relu: false } } as const
    expect(parseCodeChoices(serializeCodeChoices(chosen))).toEqual(chosen)
  })

  it('are read from a record of version 1', () => {
    const { 'backstep.code': stored } = recordsOfVersion1.texts
    expect(parseCodeChoices(stored)).toEqual({
      format: 'pytorch',
      style: 'layers',
      showsClasses: false,
      open: { 'chain-rule': true },
    })
  })

  it.each([null, '', 'x', '[]', '{"version":2,"format":"pytorch"}'])(
    'have no values if %j is stored',
    (stored) => {
      expect(parseCodeChoices(stored)).toEqual(unchosen)
    },
  )

  it('keep what can be read from a stored text', () => {
    const stored =
      '{"version":1,"format":"jax","style":"layers","showsClasses":1,"open":{"relu":1,"affine":true}}'
    expect(parseCodeChoices(stored)).toEqual({ ...unchosen, style: 'layers', open: { affine: true } })
  })
})
