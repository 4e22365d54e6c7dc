import { describe, expect, it } from 'vitest'
import type { Nested } from '../lib/nested'
import { fromNested, toNested } from './tensor'
import { decodeNested, encodeTensor, tensorJson } from './tensor-json'

describe('tensorJson', () => {
  it.each<[Nested, string]>([
    [0.1, '0.1'],
    [1 / 3, '0.3333333333333333'],
    [[1, 2.5], '[1,2.5]'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      '[[1,2],[3,4]]',
    ],
    [[[1e300]], '[[1e+300]]'],
    [[0, -0], '[0,-0]'],
    [Number.NaN, '"NaN"'],
    [[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0], '["Infinity","-Infinity",0]'],
  ])('writes %j as %s', (nested, json) => {
    expect(tensorJson(fromNested(nested))).toBe(json)
  })

  it('is read back as the same tensor', () => {
    const tensor = fromNested([
      [-0, -2e-300],
      [3, 1 / 7],
    ])
    expect(decodeNested(JSON.parse(tensorJson(tensor)))).toEqual(tensor)
  })
})

describe('decodeNested', () => {
  it.each<[Nested]>([[3], [[1]], [[1, -2]], [[[1, 2, 3]]], [[[1], [2]]]])('reads %j', (nested) => {
    const tensor = decodeNested(nested)
    expect(tensor && toNested(tensor)).toEqual(nested)
    expect(tensor && encodeTensor(tensor)).toEqual(nested)
  })

  it.each([
    ['NaN'],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [[1, 'Infinity']],
    ['3'],
    [null],
    [undefined],
    [true],
    [{}],
    [{ length: 1, 0: 1 }],
    [[]],
    [[[]]],
    [[1, [2]]],
    [[[1], 2]],
    [[[1, 2], [3]]],
    [[[[1]]]],
    [[null]],
  ])('refuses %j', (value) => {
    expect(decodeNested(value)).toBeUndefined()
  })
})
