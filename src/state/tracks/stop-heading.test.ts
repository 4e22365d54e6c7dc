import { describe, expect, it } from 'vitest'
import { headingOf, isThere } from './stop-heading'

const stop = (address: string, en = '', ko = '') => ({
  address,
  title: { en, ko },
  notes: { en: '', ko: '' },
})

describe('the heading of a stop', () => {
  it('is that of the lesson, the part and the step, where it has no title', () => {
    expect(headingOf(stop('#/lesson/addition'))).toEqual({ title: { en: 'Addition node', ko: '덧셈 노드' } })
    const { title, place } = headingOf(stop('#/lesson/sigmoid?part=algebra&step=3'))
    expect(title.ko).toBe('시그모이드, 한 단계씩')
    expect(place?.en).toMatch(/ · step 3$/)
  })

  it('is its title in one language or both, before where it is', () => {
    expect(headingOf(stop('#/lesson/addition?step=2', '', '전달'))).toEqual({
      title: { en: '전달', ko: '전달' },
      place: { en: 'Addition node · step 2', ko: '덧셈 노드 · 2단계' },
    })
  })

  it('is that of a page where the stop is no lesson', () => {
    expect(headingOf(stop('#/play?program=1abc')).title.en).toBe('Playground')
    expect(headingOf(stop('#/train?iteration=3')).place?.ko).toBe('반복 3')
    expect(headingOf(stop('#/lecture')).title.en).toBe('Backward Propagation of Errors')
    expect(headingOf(stop('#/lecture/closing', 'Goodbye'))).toMatchObject({
      title: { en: 'Goodbye' },
      place: { en: 'Thanks' },
    })
  })

  it('says of a lesson, or a part, that there is not, that it is missing', () => {
    for (const address of ['#/lesson/gone', '#/lesson/relu?part=gone'])
      expect([isThere(stop(address)), headingOf(stop(address)).title.en]).toEqual([
        false,
        'not in this version',
      ])
    expect(isThere(stop('#/lesson/sigmoid?part=algebra'))).toBe(true)
  })
})
