import { describe, expect, it } from 'vitest'
import { fromNested, type Tensor } from '../../engine/tensor'
import type { Nested } from '../../lib/nested'
import type { GivenSet } from './given-set'
import { GivenShelf, mostGivenSets } from './given-shelf'
import { memoryShelf } from './testing/memory-shelf'

function given(arrays: Readonly<Record<string, Nested>>, image = 0): GivenSet {
  const tensors = Object.entries(arrays).map(([name, nested]): [string, Tensor] => [name, fromNested(nested)])
  return { source: { kind: 'digit', image, isTrained: true }, arrays: new Map(tensors) }
}

function opened() {
  const memory = memoryShelf()
  let moment = 0
  return { ...memory, sets: new GivenShelf(memory.shelf, () => ++moment) }
}

interface Stored {
  readonly arrays: readonly { readonly entries: Float32Array | Float64Array }[]
}

describe('given arrays', () => {
  it('come back as they were, with their shapes and where they come from', async () => {
    const { sets } = opened()
    const set = given(
      {
        W: [
          [0.1, -0],
          [1e-300, 2],
        ],
        t: [0, 1],
        s: 3,
      },
      7,
    )
    const id = await sets.keep(set)
    expect(id).toMatch(/^[0-9a-f]{16}$/)
    expect(await sets.find(id)).toEqual({ ...set, isKept: true })
    expect(await sets.find('0000000000000000')).toBeUndefined()
  })

  it('take four bytes a number where that loses nothing: 1/4 and −0 do, 1/10 does not', async () => {
    const { sets, held } = opened()
    const id = await sets.keep(given({ X: [0.25, -0, Math.fround(0.1)], b: [0.25, 0.1] }))
    const [X, b] = (held.get(id) as Stored).arrays
    expect(X?.entries).toEqual(Float32Array.of(0.25, -0, 0.1))
    expect(b?.entries).toEqual(Float64Array.of(0.25, 0.1))
  })

  it('are there once if they are the same, and apart if a number, a shape, a name or their source differs', async () => {
    const { sets, held } = opened()
    const same = await sets.keep(given({ x: [1, 2] }))
    expect(await sets.keep(given({ x: [1, 2] }))).toBe(same)
    expect(held.size).toBe(1)
    const others = [
      given({ x: [1, 3] }),
      given({ x: [[1, 2]] }),
      given({ y: [1, 2] }),
      given({ x: [1, 2] }, 1),
    ]
    const ids = await Promise.all(others.map((set) => sets.keep(set)))
    expect(new Set([same, ...ids]).size).toBe(5)
  })

  it(`are dropped, the oldest first, beyond ${mostGivenSets} sets; one that is kept again is new`, async () => {
    const { sets, held } = opened()
    const ids: string[] = []
    for (let x = 0; x < mostGivenSets; x++) ids.push(await sets.keep(given({ x })))
    await sets.keep(given({ x: 0 }))
    const latest = await sets.keep(given({ x: 99 }))
    expect([...held.keys()].toSorted()).toEqual([ids[0], ...ids.slice(2), latest].toSorted())
  })

  it('are held until the page is left where nothing can be stored', async () => {
    const { sets, refuse, shelf } = opened()
    refuse()
    const set = given({ x: [1, 2] })
    const id = await sets.keep(set)
    expect(await sets.find(id)).toEqual({ ...set, isKept: false })
    expect(await new GivenShelf(shelf, Date.now).find(id)).toBeUndefined()
  })

  it('may have any name', async () => {
    const { sets } = opened()
    const id = await sets.keep(given({ constructor: 1, ['__proto__']: 2 }))
    expect([...((await sets.find(id))?.arrays.keys() ?? [])]).toEqual(['constructor', '__proto__'])
  })

  it.each([
    ['a number of entries that is not its shape’s', { shape: [3] }],
    ['numbers of another kind', { entries: [1, 2] }],
    ['a shape that is none', { shape: [-2] }],
  ])('are not read if the record has %s', async (_, damage) => {
    const { sets, held } = opened()
    const id = await sets.keep(given({ x: [1, 2] }))
    const record = held.get(id) as Stored
    held.set(id, { ...record, arrays: [{ ...record.arrays[0], ...damage }] })
    expect(await sets.find(id)).toBeUndefined()
  })
})
