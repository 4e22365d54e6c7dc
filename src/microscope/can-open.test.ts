import { expect, it } from 'vitest'
import { defaultSettings } from '../training/settings/settings'
import { reasonAgainst } from './can-open'

it.each([
  [{}, undefined],
  [{ dropout: 0.2 }, 'dropout'],
  [{ dropout: 0.2, hiddenLayers: [] }, undefined],
  [{ l2: 1e-4 }, 'l2'],
  [{ batchSize: 200 }, undefined],
  [{ batchSize: 201 }, 'batch'],
])('for %j the reason is %s', (choices, reason) => {
  expect(reasonAgainst({ ...defaultSettings, ...choices })).toBe(reason)
})
