import { describe, expect, it } from 'vitest'
import { type Particle, withParticle } from '../i18n/josa'
import { plainProse } from '../i18n/prose-pieces'
import type { Text } from '../i18n/text'
import { required } from '../lib/required'
import { lessonById, lessons } from './all'
import { otherwiseToldTexts, toldTexts } from './testing/told-texts'

const parts = lessons.flatMap((lesson) => lesson.parts.map((part) => ({ lesson, part })))

/** A shape in brackets behind a name is silent: ∂L/∂W (2, 3)는. */
const withoutShapes = (text: string): string => text.replaceAll(/(?<=\p{L}) \(\d+, ?\d*\)/gu, '')

/** A text as it is read: without the signs around its formulas and its code. */
const read = ({ en, ko }: Text): Text => ({ en: plainProse(en), ko: plainProse(ko) })

/** How long a text may be, by the word for its place. */
const limits: Readonly<Record<string, number>> = { teaches: 100, line: 120, conclusion: 160, note: 320 }

const limitOf = (where: string): number => limits[where.split(': ')[1]?.split(' ')[0] ?? ''] ?? 240

const spoken = [...toldTexts, ...otherwiseToldTexts].map(({ where, text }) => ({
  where,
  text: read(text),
  limit: limitOf(where),
}))

const particlePairs: readonly Particle[] = ['은/는', '이/가', '을/를', '과/와', '으로/로']

describe('lessons', () => {
  // design.md, Contract
  it('of the contract are all there, in its order', () => {
    const contract = [
      'chain-rule',
      'addition',
      'multiplication',
      'apples-and-oranges',
      'fan-out',
      'relu',
      'sigmoid',
      'affine',
      'affine-batch',
      'softmax-with-loss',
      'two-layer-net',
      'gradient-check',
    ]
    expect(lessons.map(({ id }) => id).filter((id) => contract.includes(id))).toEqual(contract)
  })

  it('are found by their ids', () => {
    expect(lessons.every((lesson) => lessonById(lesson.id) === lesson)).toBe(true)
    expect(lessonById('gradient-descent')).toBeUndefined()
  })

  it('have parts with ids of their own', () => {
    for (const { parts } of lessons) {
      expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length)
    }
  })

  it.each(parts)('$lesson.id/$part.id speaks from the start to the end', ({ part }) => {
    expect(part.said[0]?.from).toBe('start')
    expect(part.said.at(-1)?.from).toBe('end')
    expect(part.said.some(({ from }) => from === 'seed')).toBe(!part.lines)
  })

  it('have short titles in both languages', () => {
    for (const title of [...lessons, ...parts.map(({ part }) => part)].map(({ title }) => title)) {
      for (const words of [title.en, title.ko]) expect(words).toMatch(/^.{2,24}$/)
    }
  })

  it('speak briefly in both languages', () => {
    for (const { where, text, limit } of spoken) {
      for (const words of [text.en, text.ko]) {
        expect(words.length, where).toBeGreaterThan(20)
        expect(words.length, where).toBeLessThanOrEqual(limit)
      }
      expect(text.en, where).not.toMatch(/\p{Script=Hangul}/u)
    }
  })

  it('have Korean sentences in Korean words and in 합니다체', () => {
    for (const { where, text } of spoken)
      for (const sentence of text.ko.split(/(?<=[.?!])\s/)) {
        expect(sentence, where).toMatch(/\p{Script=Hangul}/u)
        if (/\p{Script=Hangul}[.?!]$/u.test(sentence)) expect(sentence, where).toMatch(/[다까요][.?!]$/)
      }
  })

  it('have the particles that follow how symbols are read aloud', () => {
    for (const { where, text } of spoken)
      for (const [, word = '', particle = ''] of withoutShapes(text.ko).matchAll(
        /(\d\)|[A-Za-z0-9])(은|는|이|가|을|를|과|와|으로|로)(?=[\s,.])/g,
      )) {
        const pair = particlePairs.find((both) => both.split('/').includes(particle))
        expect(word + particle, where).toBe(withParticle(word, required(pair, particle)))
      }
  })

  it('never speak of the starting values, which may have been changed', () => {
    for (const { where, text } of spoken)
      expect(`${where} ${text.en} ${text.ko}`).not.toMatch(/starting values|처음 값/)
  })

  it('end with a formula', () => {
    const ends = spoken.filter(({ where }) => where.endsWith('conclusion'))
    expect(ends.length).toBeGreaterThanOrEqual(2 * parts.length)
    for (const { where, written } of [...toldTexts, ...otherwiseToldTexts])
      if (where.endsWith('conclusion'))
        for (const words of [written.en, written.ko]) expect(words, where).toMatch(/\$[^$]+\$|\{[^#}]+\}/)
  })
})
