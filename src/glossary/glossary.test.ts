import { describe, expect, it } from 'vitest'
import { saidWords } from '../engine/formula/said-words'
import { prosePieces } from '../i18n/prose-pieces'
import { languages } from '../i18n/text'
import { lessons } from '../lessons/all'
import { findWords } from './find-words'
import { firstUses } from './first-uses'
import { meanings, wordGroups } from './meanings'
import { wordIds } from './words'

describe('the list of words', () => {
  it('has each word once', () => {
    const listed = wordGroups.flatMap(({ ids }) => ids)
    expect(listed.toSorted()).toEqual(wordIds.toSorted())
  })

  it.each(wordIds)('explains %s in every language, with formulas that can be read', (id) => {
    for (const language of languages) {
      const { term, text } = meanings[id]
      expect(term[language]).not.toBe('')
      expect(text[language].length).toBeGreaterThan(20)
      for (const piece of prosePieces(text[language]))
        if (piece.kind === 'formula') expect(() => saidWords(piece.text)).not.toThrow()
    }
  })
})

describe.each(lessons.flatMap(({ id, parts }) => parts.map((part) => ({ name: `${id}/${part.id}`, part }))))(
  'the words of $name',
  ({ part }) => {
    it.each(languages)('can be pressed where they first occur (%s)', (language) => {
      const texts = (part.said ?? []).map(({ text }) => text[language])
      const uses = firstUses(texts, language)
      const all = uses.flat()
      expect(all.length).toBeGreaterThan(0)
      expect(new Set(all).size).toBe(all.length)
      texts.forEach((text, i) => {
        for (const { id } of findWords(text, language)) expect(uses.slice(0, i + 1).flat()).toContain(id)
      })
    })
  },
)
