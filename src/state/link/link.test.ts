import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../i18n/text'
import { lessons } from '../../lessons/all'
import type { Nested } from '../../lib/nested'
import { formatLink } from './format-link'
import { galleryLink, type Link, lastStep, type Moved, type Route } from './link'
import { parseLink } from './parse-link'

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ page: 'gallery' }),
  fc.constant<Route>({ page: 'train' }),
  fc.constant<Route>({ page: 'lecture', frame: 'title' }),
  fc.constant<Route>({ page: 'lecture', frame: 'closing' }),
  fc.constant<Route>({ page: 'track' }),
  fc.constant<Route>({ page: 'track', track: 'lecture' }),
  fc.constantFrom(...lessons.map(({ id }): Route => ({ page: 'lesson', lesson: id }))),
)

// JSON does not have −0: a link writes it as 0.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const row = fc.array(number, { minLength: 1, maxLength: 4 })
const nested: fc.Arbitrary<Nested> = fc.oneof(
  number,
  row,
  fc
    .integer({ min: 1, max: 3 })
    .chain((columns) =>
      fc.array(fc.array(number, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
    ),
)

/**
 * Names and values as they may occur in an address: letters of any script, and characters with a meaning
 * there.
 */
const words = fc.oneof(
  fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text)),
  fc.constantFrom('x', 'W1', 'c@1', '가중치', 'a&b', 'a=b', '100%', '#', '?', 'a+b', '__proto__', '%5B'),
)

/** A share of a graph's size, as a link rounds it. */
const share = fc.integer({ min: -999_999, max: 999_999 }).map((value) => value / 1e4 + 0)
const length = fc.integer({ min: 1, max: 999_999 }).map((value) => value / 1e4)

const pixels = fc.integer({ min: -999_999, max: 999_999 }).map((value) => value / 10 + 0)
const moved: fc.Arbitrary<Moved> = fc.record({
  arrangement: fc.constantFrom('k3x', '0', 'zz91qk'),
  nodes: fc.array(fc.tuple(fc.constantFrom('x', 'W1', 'c@1', 'y.exp', '가중치'), pixels, pixels), {
    minLength: 1,
    maxLength: 4,
  }),
})

const link: fc.Arbitrary<Link> = fc.record(
  {
    route,
    step: fc.oneof(fc.nat(40), fc.maxSafeNat(), fc.constant(lastStep)),
    detail: fc.constantFrom('node', 'detail'),
    inputs: fc
      .array(fc.tuple(words, nested), { maxLength: 4 })
      .map((inputs): Readonly<Record<string, Nested>> => Object.fromEntries(inputs)),
    part: words,
    given: fc.stringMatching(/^[0-9a-f]{16}$/),
    iteration: fc.integer({ min: 1 }),
    stage: fc.integer({ min: 1 }),
    broken: words,
    isPresenting: fc.constant(true as const),
    isCovered: fc.constant(true as const),
    hasNotes: fc.constant(true as const),
    isPresenter: fc.constant(true as const),
    show: fc.stringMatching(/^[0-9a-z]{1,12}$/),
    beside: fc.constantFrom('program', 'classes', 'update', 'check'),
    isSlopeShown: fc.constant(true as const),
    edges: fc.constant('symbols' as const),
    track: fc.stringMatching(/^[0-9a-z-]{1,40}$/),
    stop: fc.integer({ min: 1 }),
    shared: words,
    handout: fc.constantFrom('one', 'six'),
    open: fc.uniqueArray(fc.constantFrom('y', 'y.exp', 'L@1')),
    upstream: nested,
    nudge: fc.option(
      fc.record({
        input: fc.constantFrom('x', 'W1', 'c@1', 'self.x'),
        entry: fc.nat(39_199),
        by: fc.constantFrom(0.1, 0.01, 0.001, -0.1, -0.01, 2.5, -0.000001),
      }),
    ),
    view: fc.record({ x: share, y: share, width: length, height: length }),
    moved,
    language: fc.constantFrom(...languages),
    theme: fc.constantFrom('light', 'dark'),
  },
  { requiredKeys: ['route', 'step', 'detail', 'inputs'] },
)

describe('a link', () => {
  it('survives being written to an address and read back', () => {
    fc.assert(
      fc.property(link, (given) => {
        const { link: read, problems } = parseLink(formatLink(given))
        expect(problems).toEqual([])
        expect(read).toEqual(given)
        expect(Object.keys(read.inputs)).toEqual(Object.keys(given.inputs))
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  it('is read from any address, and what was read can be written and read again', () => {
    const address = fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters())
    fc.assert(
      fc.property(address, (text) => {
        const { link: read, problems } = parseLink(`#/lesson/relu?${text}`)
        expect(read.route).toEqual({ page: 'lesson', lesson: 'relu' })
        expect(parseLink(formatLink(read))).toEqual({ link: read, problems: [] })
        for (const { en, ko } of problems) expect([en, ko]).not.toContain('')
      }),
      { numRuns: 500, seed: 2 },
    )
  })

  it('has a nudge as short as it can be, or none where the program has one', () => {
    const nudged = (text: string): unknown => parseLink(`#/lesson/affine?nudge=${text}`).link.nudge
    expect(nudged('W')).toEqual({ input: 'W', entry: 0, by: 0.01 })
    expect(nudged('W,5')).toEqual({ input: 'W', entry: 5, by: 0.01 })
    expect(nudged('W,0,-0.1')).toEqual({ input: 'W', entry: 0, by: -0.1 })
    expect(nudged('')).toBeNull()
    for (const text of ['W', 'W,5', 'W,0,-0.1', ''])
      expect(formatLink(parseLink(`#/lesson/affine?nudge=${text}`).link)).toBe(
        `#/lesson/affine?nudge=${text}`,
      )
    for (const text of ['W,x', 'W,0,0', 'W,1.5', 'W,0,1e9', ',3', 'W,0,0.1,2']) {
      const { link: read, problems } = parseLink(`#/lesson/affine?nudge=${text}`)
      expect(read.nudge).toBeUndefined()
      expect(problems[0]?.en).toMatch(/could not be read: it must be written like x or W,3,0\.01/)
    }
  })

  it('lists each open group once', () => {
    const { link: read } = parseLink('#/lesson/sigmoid?open=y,y,,y.exp,y')
    expect(read.open).toEqual(['y', 'y.exp'])
    expect(formatLink(read)).toBe('#/lesson/sigmoid?open=y,y.exp')
  })

  it('leaves out defaults', () => {
    expect(formatLink(galleryLink)).toBe('#/')
    expect(formatLink({ ...galleryLink, route: { page: 'lesson', lesson: 'fan-out' } })).toBe(
      '#/lesson/fan-out',
    )
    expect(formatLink({ ...galleryLink, route: { page: 'train' }, language: 'ko' })).toBe('#/train?lang=ko')
  })

  it('keeps arrays readable', () => {
    const inputs = {
      X: [
        [1, -2],
        [0, 3.5],
      ],
    }
    expect(formatLink({ ...galleryLink, route: { page: 'lesson', lesson: 'relu' }, step: 2, inputs })).toBe(
      '#/lesson/relu?step=2&in.X=[[1,-2],[0,3.5]]',
    )
  })

  it('writes the view and the moved nodes so that they can be read', () => {
    const hash = '#/lesson/relu?view=0.1,-0.125,0.4,0.75&moved=k3x;X:10.4,-20;Y@1:0,5'
    const { link: read, problems } = parseLink(hash)
    expect(problems).toEqual([])
    expect(read.view).toEqual({ x: 0.1, y: -0.125, width: 0.4, height: 0.75 })
    expect(read.moved).toEqual({
      arrangement: 'k3x',
      nodes: [
        ['X', 10.4, -20],
        ['Y@1', 0, 5],
      ],
    })
    expect(formatLink(read)).toBe(hash)
  })

  it.each([
    ['#/', { page: 'gallery' }],
    ['', { page: 'gallery' }],
    ['#', { page: 'gallery' }],
    ['#/train', { page: 'train' }],
    ['#/lecture', { page: 'lecture', frame: 'title' }],
    ['#/lecture/closing', { page: 'lecture', frame: 'closing' }],
    ['#/lesson/relu', { page: 'lesson', lesson: 'relu' }],
    ['#/lesson/two%2Dlayer-net/', { page: 'lesson', lesson: 'two-layer-net' }],
  ])('%s leads to its page', (hash, expected) => {
    expect(parseLink(hash)).toEqual({ link: { ...galleryLink, route: expected }, problems: [] })
  })
})
