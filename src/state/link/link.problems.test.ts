import { describe, expect, it } from 'vitest'
import { galleryLink, type Link } from './link'
import { parseLink } from './parse-link'

const relu: Link = { ...galleryLink, route: { page: 'lesson', lesson: 'relu' } }

/** The messages about a query in both languages, and the link that was read. */
function read(query: string): { link: Link; en: readonly string[]; ko: readonly string[] } {
  const { link, problems } = parseLink(`#/lesson/relu?${query}`)
  return { link, en: problems.map(({ en }) => en), ko: problems.map(({ ko }) => ko) }
}

describe('what cannot be read in a link', () => {
  it.each([
    'step=-1',
    'step=1.5',
    'step=two',
    'step=',
    'step=99999999999999999999',
    'detail=all',
    'detail=',
    'in.X=<script>alert(1)</script>',
    'in.X=',
    'in.X=[]',
    'in.X=[[]]',
    'in.X=[[1,2],[3]]',
    'in.X=[[1,2],3]',
    'in.X=[[[1]]]',
    'in.X=[1,null]',
    'in.X=["1"]',
    'in.X=1e999',
    'in.X=NaN',
    'in.X={"length":1}',
    'in.X=true',
    'up=<img src=x onerror=alert(1)>',
    'up=one',
    'lang=fr',
    'lang=EN',
    'theme=blue',
    'given=',
    'given=__proto__',
    'given=constructor',
    'given=0123456789abcde',
    'given=0123456789ABCDEF',
    'given=0123456789abcdef0',
    'view=0,0,1',
    'view=0,0,1,0',
    'view=0,0,1,1,1',
    'view=0,0,1e2,1',
    'view=0,0,101,1',
    'view=0,0,1,NaN',
    'moved=',
    'moved=k3x',
    'moved=k3x;t',
    'moved=k3x;t:1',
    'moved=k3x;t:1,x',
    'moved=k3x;:1,2',
    'moved=;t:1,2',
    'moved=k3x;t:1,999999',
    'speed=2',
    'IN.X=1',
    'toString=1',
    '__proto__=1',
  ])('%s is reported in both languages and leaves everything else unchanged', (query) => {
    const [name = '', value = ''] = query.split(/=(.*)/s)
    const { link, en, ko } = read(query)
    expect(link).toEqual(relu)
    expect(en).toHaveLength(1)
    expect(en[0]).toMatch(/ could not be read: .+\.$/)
    expect(ko[0]).toMatch(/부분을 읽지 못했습니다\. .*\p{Script=Hangul}.*\.$/u)
    for (const sentence of [en[0], ko[0]]) expect(sentence).toContain(`${name}=${value}`)
  })

  it('is reported item by item, and the rest is kept', () => {
    const { link, en } = read('step=3&in.X=[[1,2],[3,4]]&up=x&lang=ko&theme=red&detail=node')
    expect(link).toEqual({
      ...relu,
      step: 3,
      detail: 'node',
      language: 'ko',
      inputs: {
        X: [
          [1, 2],
          [3, 4],
        ],
      },
    })
    expect(en).toEqual([expect.stringContaining('“up=x”'), expect.stringContaining('“theme=red”')])
  })

  it.each(['#/lesson', '#/lesson/relu/more', '#/nowhere', '#/constructor'])(
    '%s leads to the gallery, with a message',
    (hash) => {
      const { link, problems } = parseLink(hash)
      expect(link).toEqual(galleryLink)
      expect(problems).toEqual([
        {
          en: `There is no page “${hash.slice(1)}”. Here are all the lessons instead.`,
          ko: `‘${hash.slice(1)}’ 페이지는 없습니다. 대신 모든 단원을 보여 줍니다.`,
        },
      ])
    },
  )

  it.each([
    ['gradient-descent', 'gradient-descent'],
    ['%E0%A4%A', '%E0%A4%A'],
    ['%EA%B0%80', '가'],
  ])('accepts any lesson name and leaves it to the page to find the lesson: %s', (name, lesson) => {
    expect(parseLink(`#/lesson/${name}`)).toMatchObject({
      link: { route: { page: 'lesson', lesson } },
      problems: [],
    })
  })

  it('never touches the prototype of the inputs', () => {
    const { link, en } = read('in.__proto__=[1,2]&in.X=1')
    expect(en).toEqual([])
    expect(Object.getPrototypeOf(link.inputs)).toBe(Object.prototype)
    expect(Object.entries(link.inputs)).toEqual([
      ['__proto__', [1, 2]],
      ['X', 1],
    ])
  })
})
