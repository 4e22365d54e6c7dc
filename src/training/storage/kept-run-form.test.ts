import { describe, expect, it } from 'vitest'
import { readStored, toStored } from '../../lib/stored-form'
import { damagedCopies } from '../testing/damaged'
import { smallKeptRun } from '../testing/small-kept-run'
import { keptRunForm } from './kept-run-form'

const read = (record: unknown) => readStored(keptRunForm, record)
const record = toStored(keptRunForm, smallKeptRun())

describe('the stored form of a kept run', () => {
  it('restores it', () => {
    const run = smallKeptRun({ name: 'mine' })
    expect(read(structuredClone(toStored(keptRunForm, run)))).toEqual(run)
  })

  it('rejects what is not a run, and a run of a later version', () => {
    for (const value of [undefined, null, 7, 'run', [], {}, { ...record, version: 2 }]) {
      expect(read(value)).toBeUndefined()
    }
  })

  it('rejects a run in which any one entry is missing, of another kind, negative or NaN', () => {
    const accepted = damagedCopies(record).filter(({ value }) => read(value) !== undefined)
    expect(accepted.map(({ description }) => description)).toEqual(['id = x', 'name = x'])
  })
})
