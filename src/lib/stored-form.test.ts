import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readStored, type StoredForm, toStored } from './stored-form'

interface Square {
  readonly width: number
  readonly colour: string
}

/** Version 1 had `size`; version 2 had no colour. */
const form: StoredForm<Square> = {
  migrations: [
    ({ size, ...rest }) => ({ ...rest, width: size }),
    (record) => ({ ...record, colour: String(record.name).toLowerCase() }),
  ],
  schema: v.object({ width: v.number(), colour: v.string() }),
}

describe('a stored form', () => {
  it('has the version after its last migration', () => {
    expect(toStored(form, { width: 2, colour: 'red' })).toEqual({ version: 3, width: 2, colour: 'red' })
    expect(toStored({ migrations: [] }, { width: 2 })).toEqual({ version: 1, width: 2 })
  })

  it('reads its own records and those of every earlier version', () => {
    const square = { width: 2, colour: 'red' }
    expect(readStored(form, toStored(form, square))).toEqual(square)
    expect(readStored(form, { version: 2, width: 2, name: 'Red' })).toEqual(square)
    expect(readStored(form, { version: 1, size: 2, name: 'RED' })).toEqual(square)
  })

  it.each([0, 4, 1.5, '1', undefined, null, Number.NaN])('reads no record of version %s', (version) => {
    expect(readStored(form, { version, width: 2, size: 2, colour: 'red' })).toBeUndefined()
  })

  it('reads nothing that is not a record or does not fit after its migrations', () => {
    for (const record of [undefined, null, 'text', [], { version: 1, name: 'red' }]) {
      expect(readStored(form, record)).toBeUndefined()
    }
  })

  it('reads nothing if a migration throws', () => {
    const throwing: StoredForm<Square> = {
      ...form,
      migrations: [
        () => {
          throw new TypeError('no size')
        },
      ],
    }
    expect(readStored(throwing, { version: 1, width: 2, colour: 'red' })).toBeUndefined()
    expect(readStored(throwing, { version: 2, width: 2, colour: 'red' })).toBeDefined()
  })
})
