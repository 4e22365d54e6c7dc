import { expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { readStored, toStored } from '../../lib/stored-form'
import { sizesOf } from '../net/design'
import { initialParameters } from '../net/parameters'
import { defaultSettings } from '../settings/settings'
import { checkpointForm } from '../storage/checkpoint-form'
import { beginningWith } from './beginning-with'

it('is a checkpoint before the first iteration that can be stored and read', () => {
  const settings = { ...defaultSettings, hiddenLayers: [4, 3], optimiser: 'adam' } as const
  const parameters = initialParameters(sizesOf(settings.hiddenLayers), 'he', seedRandom(1))
  const checkpoint = beginningWith({ settings, iteration: 900, parameters })
  expect(readStored(checkpointForm, structuredClone(toStored(checkpointForm, checkpoint)))).toEqual(
    checkpoint,
  )
  expect(checkpoint.network).toMatchObject({ parameters, updates: 0 })
  expect(checkpoint.network.moments).toHaveLength(2)
  expect(checkpoint.losses).toHaveLength(0)
})
