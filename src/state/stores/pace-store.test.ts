import { expect, it } from 'vitest'
import { paces } from '../../training/protocol/pace'
import { parsePace } from './pace-store'

it('reads each pace from what is stored, and full speed from anything else', () => {
  expect(paces.map(parsePace)).toEqual(['1', '10', '100', 'full'])
  expect([null, '', '2', 'fast'].map(parsePace)).toEqual(['full', 'full', 'full', 'full'])
})
