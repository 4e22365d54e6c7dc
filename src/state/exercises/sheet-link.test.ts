import { describe, expect, it } from 'vitest'
import { lessonIds } from '../../practice/exercises/lesson-ids'
import { formatLink } from '../link/format-link'
import { parseLink } from '../link/parse-link'
import { lessonsOfSheet, settledSheet, sheetOfLessons } from './sheet-link'

const settled = (hash: string) => {
  const parsed = parseLink(hash)
  const mended = settledSheet(parsed.link, () => 5) ?? { link: parsed.link, problems: [] }
  return {
    hash: formatLink(mended.link),
    said: [...parsed.problems, ...mended.problems].map(({ en }) => en),
    lessons: lessonsOfSheet(mended.link.of),
  }
}

describe('a link to a sheet', () => {
  it('is left as it is if nothing is missing', () => {
    const hash = '#/exercises?of=addition,relu&seed=12&lang=ko'
    expect(settled(hash)).toEqual({ hash, said: [], lessons: ['addition', 'relu'] })
  })

  it('without a seed gets one, and without lessons has all of them', () => {
    expect(settled('#/exercises')).toEqual({ hash: '#/exercises?seed=5', said: [], lessons: lessonIds })
  })

  it('takes its lessons in the order in which they are taught', () => {
    expect(settled('#/exercises?of=relu,addition,relu&seed=1').lessons).toEqual(['addition', 'relu'])
    expect(sheetOfLessons(['addition', 'relu'])).toBe('addition,relu')
    expect(sheetOfLessons(lessonIds)).toBeUndefined()
  })

  it.each(['<img>', '-1', '4294967296', '1e3', '__proto__', '0.5', ''])('says what a seed is: %s', (seed) => {
    const { hash, said } = settled(`#/exercises?seed=${encodeURIComponent(seed)}`)
    expect(hash).toBe('#/exercises?seed=5')
    expect(said).toEqual([
      `“seed=${seed}” could not be read: a seed must be a whole number from 0 to 4294967295.`,
    ])
  })

  it.each(['__proto__', 'constructor', '<img src=x onerror=alert(1)>', 'x'.repeat(5_000)])(
    'says which lesson there is not: %s',
    (of) => {
      const { hash, said, lessons } = settled(`#/exercises?seed=1&of=${encodeURIComponent(of)},relu`)
      expect(hash).toBe('#/exercises?of=relu&seed=1')
      expect(said).toEqual([`There are no exercises about “${of}”, so it is left out.`])
      expect(lessons).toEqual(['relu'])
    },
  )

  it('that names only lessons that there are not has all of them', () => {
    expect(settled('#/exercises?seed=1&of=__proto__').lessons).toEqual(lessonIds)
  })
})
