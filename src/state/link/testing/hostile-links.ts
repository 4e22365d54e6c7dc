import { integer, type RandomState } from '../../../lib/random'

const pieces = [
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor[prototype]',
  'javascript:alert(1)',
  '%',
  '%ff%fe',
  '\u0000\ud800',
  'NaN',
  '1e999',
  '[[1],[2,3]]',
  '[[[[[[',
  '-1',
  '99999999999999999999',
  'A'.repeat(2_000),
]

const names = [
  'program',
  'given',
  'of',
  'seed',
  'part',
  'step',
  'stage',
  'detail',
  'in.x',
  'in.__proto__',
  'up',
  'open',
  'broken',
  'view',
  'moved',
  'present',
  'cover',
  'notes',
  'beside',
  'slope',
  'edges',
  'track',
  'stop',
  'shared',
  'handout',
  'lang',
  'theme',
  'toString',
]

const oneOf = (list: readonly string[], random: RandomState): string =>
  list[integer(random, list.length)] ?? ''

/** A link to a page with settings that nobody writes in good faith, or a good one that was cut or altered. */
export function hostileLink(good: string, random: RandomState): string {
  const way = integer(random, 3)
  if (way === 0) return good.slice(0, integer(random, good.length + 1))
  if (way === 1) {
    const at = integer(random, good.length)
    return good.slice(0, at) + oneOf(pieces, random) + good.slice(at + integer(random, 6))
  }
  const settings = Array.from(
    { length: 1 + integer(random, 5) },
    () => `${oneOf(names, random)}=${oneOf(pieces, random)}`,
  )
  const path = oneOf(
    ['play', 'lesson/sigmoid', 'train', '', 'exercises', 'lesson/__proto__', 'play/../train', '%E0%A4%A'],
    random,
  )
  return `#/${path}?${settings.join('&')}`
}
