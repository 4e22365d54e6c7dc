import { describe, expect, it } from 'vitest'
import type { Key } from './dictionaries'
import { en, ko } from './testing/all-words'

const keys = Object.keys(en) as Key[]

/** Korean texts without a Hangul letter: a name and a count. */
const withoutHangul: readonly Key[] = ['app.name', 'transport.position']

/** The places that a text leaves for values, in order of their names. */
const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name).sort()

describe('the dictionaries', () => {
  it('have the same keys', () => {
    expect(Object.keys(ko).sort()).toEqual([...keys].sort())
  })

  it.each(keys)('say %s in both languages, with the same places for values', (key) => {
    expect(en[key].trim()).toBe(en[key])
    expect(en[key]).not.toBe('')
    expect(ko[key].trim()).toBe(ko[key])
    expect(ko[key]).not.toBe('')
    expect(placesIn(ko[key])).toEqual(placesIn(en[key]))
  })

  it('write Korean in Hangul', () => {
    const without = keys.filter((key) => !/\p{Script=Hangul}/u.test(ko[key]))
    expect(without).toEqual(withoutHangul)
  })

  it('write English without Hangul', () => {
    expect(keys.filter((key) => /\p{Script=Hangul}/u.test(en[key]))).toEqual([])
  })

  it('name places in a way that translate finds', () => {
    for (const key of keys) for (const name of placesIn(en[key])) expect(name).toMatch(/^[\w-]+$/)
  })
})
