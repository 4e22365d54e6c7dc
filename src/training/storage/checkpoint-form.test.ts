import { describe, expect, it } from 'vitest'
import { readStored, toStored } from '../../lib/stored-form'
import { damagedCopies } from '../testing/damaged'
import { smallCheckpoint } from '../testing/small-checkpoint'
import { checkpointForm } from './checkpoint-form'

const read = (record: unknown) => readStored(checkpointForm, record)

const checkpoint = smallCheckpoint()
const record = toStored(checkpointForm, checkpoint)
const { settings, network } = checkpoint
const adam = smallCheckpoint({ settings: { ...settings, optimiser: 'adam' } })

describe('the stored form of a checkpoint', () => {
  it.each([
    ['SGD', checkpoint],
    ['Adam', adam],
    ['a net without a hidden layer', smallCheckpoint({ settings: { ...settings, hiddenLayers: [] } })],
  ])('restores %s', (_net, stored) => {
    expect(read(structuredClone(toStored(checkpointForm, stored)))).toEqual(stored)
  })

  it('rejects what is not a checkpoint, and a checkpoint of a later version', () => {
    for (const value of [undefined, null, 7, 'checkpoint', [], {}, { ...record, version: 2 }]) {
      expect(read(value)).toBeUndefined()
    }
  })

  it('rejects a checkpoint in which any one entry is missing, of another kind, negative or NaN', () => {
    const damaged = damagedCopies(toStored(checkpointForm, adam))
    // At least six changes for each of the 2 layers' 2 arrays, in the parameters and in both Adam moments.
    expect(damaged.length).toBeGreaterThan(6 * 2 * 2 * 3)
    const accepted = damaged.filter(({ value }) => read(value) !== undefined)
    expect(accepted.map(({ description }) => description)).toEqual(['id = x'])
  })

  it('rejects arrays that do not match the settings', () => {
    const [first, second] = network.parameters
    const withNet = (change: object) => read({ ...record, network: { ...network, ...change } })
    expect(withNet({})).toBeDefined()
    expect(withNet({ parameters: [first] })).toBeUndefined()
    expect(withNet({ parameters: [first, { ...second, b: new Float32Array(9) }] })).toBeUndefined()
    expect(withNet({ parameters: [first, { ...second, b: new Float64Array(10) }] })).toBeUndefined()
    expect(withNet({ moments: [network.parameters] })).toBeUndefined()
  })

  it('rejects more losses than the run has iterations', () => {
    expect(read({ ...record, losses: new Float64Array(10) })).toBeDefined()
    expect(read({ ...record, losses: new Float64Array(11) })).toBeUndefined()
  })
})
