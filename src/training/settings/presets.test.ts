import { describe, expect, it } from 'vitest'
import { readAs } from '../../lib/read-as'
import { isPreset, type PresetName, presets } from './presets'
import { defaultSettings } from './settings'
import { settingsSchema } from './settings-schema'

const names = Object.keys(presets) as PresetName[]

describe('presets', () => {
  it.each(names)('%s: are valid, and are recognised', (name) => {
    expect(readAs(settingsSchema, presets[name])).toEqual(presets[name])
    expect(names.filter((other) => isPreset(other, presets[name]))).toEqual([name])
  })

  it('are no longer recognised once anything differs', () => {
    expect(isPreset('lecture', { ...defaultSettings, seed: 2 })).toBe(false)
    expect(isPreset('lecture', { ...defaultSettings, hiddenLayers: [50, 50] })).toBe(false)
  })
})
