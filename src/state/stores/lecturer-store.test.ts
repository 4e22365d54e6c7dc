import { describe, expect, it } from 'vitest'
import { longestLecturerText, parseLecturer, serializeLecturer } from './lecturer-store'

const nobody = { name: { en: '', ko: '' }, affiliation: { en: '', ko: '' } }

describe('the lecturer of the title', () => {
  it('is read back as it was stored', () => {
    const lecturer = { name: { en: 'Hee-il Hahn', ko: '' }, affiliation: { en: '', ko: '정보통신공학과' } }
    expect(parseLecturer(serializeLecturer(lecturer))).toEqual(lecturer)
  })

  it.each([
    null,
    '',
    'x',
    '{}',
    JSON.stringify({ version: 1, data: { name: 'x' } }),
    serializeLecturer({ ...nobody, name: { en: 'x'.repeat(longestLecturerText + 1), ko: '' } }),
  ])('is nobody where %j is stored', (stored) => {
    expect(parseLecturer(stored)).toEqual(nobody)
  })
})
