import { describe, expect, it } from 'vitest'
import { type Particle, withParticle } from '../i18n/josa'
import { plainProse } from '../i18n/prose-pieces'
import type { Text } from '../i18n/text'
import { required } from '../lib/required'
import { lessonById, lessons } from './all'

const parts = lessons.flatMap((lesson) => lesson.parts.map((part) => ({ lesson, part })))

/** A text as it is read: without the signs around its formulas and its code. */
const read = ({ en, ko }: Text): Text => ({ en: plainProse(en), ko: plainProse(ko) })

const spoken: readonly { where: string; text: Text; limit: number }[] = parts.flatMap(({ lesson, part }) => [
  { where: `${lesson.id}: teaches`, text: read(lesson.teaches), limit: 100 },
  ...part.said.map(({ from, text }) => ({
    where: `${lesson.id}/${part.id}: ${JSON.stringify(from)}`,
    text: read(text),
    limit: 240,
  })),
  ...(part.lines ?? []).map(({ rule }, i) => ({
    where: `${lesson.id}/${part.id}: line ${i + 1}`,
    text: read(rule),
    limit: 120,
  })),
  ...(part.notes ?? []).map((text, i) => ({
    where: `${lesson.id}/${part.id}: note ${i + 1}`,
    text: read(text),
    limit: 320,
  })),
])

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
      for (const [, word = '', particle = ''] of text.ko.matchAll(
        /(\d\)|[A-Za-z0-9])(은|는|이|가|을|를|과|와|으로|로)(?=[\s,.])/g,
      )) {
        const pair = particlePairs.find((both) => both.split('/').includes(particle))
        expect(word + particle, where).toBe(withParticle(word, required(pair, particle)))
      }
  })

  it('speak of the starting values only at the end and in notes', () => {
    for (const { where, text } of spoken.filter(({ where }) => !/"end"|note/.test(where)))
      expect(`${where} ${text.en} ${text.ko}`).not.toMatch(/\d\.\d|starting values|처음 값/)
  })
})
