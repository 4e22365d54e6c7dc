import { describe, expect, it } from 'vitest'
import { damagedCopies } from '../testing/damaged'
import { smallCheckpoint } from '../testing/small-checkpoint'
import { readCheckpoint } from './read-checkpoint'

const checkpoint = smallCheckpoint()
const { settings, network } = checkpoint
const adam = smallCheckpoint({ settings: { ...settings, optimiser: 'adam' } })

describe('readCheckpoint', () => {
  it.each([
    ['SGD', checkpoint],
    ['Adam', adam],
    ['a net without a hidden layer', smallCheckpoint({ settings: { ...settings, hiddenLayers: [] } })],
  ])('reads what was stored of %s', (_net, stored) => {
    expect(readCheckpoint(structuredClone(stored))).toEqual(stored)
  })

  it('refuses what is no checkpoint, and one of another version', () => {
    for (const value of [undefined, null, 7, 'checkpoint', [], {}, { ...checkpoint, version: 2 }]) {
      expect(readCheckpoint(value)).toBeUndefined()
    }
  })

  it('refuses a checkpoint with any one entry missing, of another kind, negative or no number', () => {
    const damaged = damagedCopies(adam)
    // Six faults for each of the 2 layers' 2 arrays, in the parameters and in both of Adam's moments, at the least.
    expect(damaged.length).toBeGreaterThan(6 * 2 * 2 * 3)
    const read = damaged.filter(({ value }) => readCheckpoint(value) !== undefined)
    expect(read.map(({ description }) => description)).toEqual(['id = x'])
  })

  it('refuses arrays that are not those of the settings', () => {
    const [first, second] = network.parameters
    const withNet = (change: object) => readCheckpoint({ ...checkpoint, network: { ...network, ...change } })
    expect(withNet({})).toBeDefined()
    expect(withNet({ parameters: [first] })).toBeUndefined()
    expect(withNet({ parameters: [first, { ...second, b: new Float32Array(9) }] })).toBeUndefined()
    expect(withNet({ parameters: [first, { ...second, b: new Float64Array(10) }] })).toBeUndefined()
    expect(withNet({ moments: [network.parameters] })).toBeUndefined()
  })

  it('refuses more losses than the run has iterations', () => {
    expect(readCheckpoint({ ...checkpoint, losses: new Float64Array(10) })).toBeDefined()
    expect(readCheckpoint({ ...checkpoint, losses: new Float64Array(11) })).toBeUndefined()
  })
})
