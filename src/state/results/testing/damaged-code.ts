import { integer, type RandomState } from '../../../lib/random'
import { packText } from '../../play/packed-text'
import { codeMark } from '../found-codes'
import type { Result } from '../result'
import { codeOf } from '../result-code'

const key = 'relu/relu/zero'
const good = { version: 1, set: 'lessons', name: 'Mina', at: 1, of: { [key]: [1, 1, 0] } }

/** Texts that were packed by someone who wants to see what happens. */
const hostileTexts: readonly string[] = [
  '',
  'null',
  '[]',
  '"backstep"',
  '{',
  '<script>alert(1)</script>',
  '[[[[[[[[[['.repeat(5_000),
  ...[
    { ...good, version: 0 },
    { ...good, version: 2 },
    { ...good, version: '1' },
    { ...good, set: undefined },
    { ...good, set: '<img src=x onerror=alert(1)>' },
    { ...good, set: 'lesson/../../etc' },
    { ...good, set: 'a'.repeat(200) },
    { ...good, name: 7 },
    { ...good, name: { toString: 'x' } },
    { ...good, name: 'x'.repeat(10_000) },
    { ...good, at: -1 },
    { ...good, at: 0.5 },
    { ...good, at: 'now' },
    { ...good, of: {} },
    { ...good, of: [] },
    { ...good, of: null },
    { ...good, of: { '<b>': [1, 1, 0] } },
    { ...good, of: { [key]: [1, 0, 1] } },
    { ...good, of: { [key]: [0, 0, 0] } },
    { ...good, of: { [key]: [1, -1, 0] } },
    { ...good, of: { [key]: [1, 1e9, 0] } },
    { ...good, of: { [key]: [1, 1.5, 0] } },
    { ...good, of: { [key]: [2, 1, 0] } },
    { ...good, of: { [key]: [1, 1, 0, {}, 'more'] } },
    { ...good, of: { [key]: [1, '1', 0] } },
    { ...good, of: { [key]: { right: 1 } } },
    { ...good, of: { [key]: [1, 1, 1, { sign: 2 }] } },
    { ...good, of: { [key]: [1, 1, 1, { 'no-such-mistake': 1 }] } },
    { ...good, of: { [key]: [1, 1, 1, { sign: 'often' }] } },
    { ...good, of: Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`a/b/${i}`, [1, 1, 0]])) },
  ].map((each) => JSON.stringify(each)),
  `{"version":1,"set":"lessons","at":1,"of":{"__proto__":[1,1,0]}}`,
  `{"__proto__":${JSON.stringify(good)}}`,
  JSON.stringify({ ...good, padding: 'x'.repeat(500_000) }),
]

/** Codes that nobody packed. */
const hostileCodes: readonly string[] = [
  codeMark,
  `${codeMark}1`,
  `${codeMark}__proto__`,
  `${codeMark}2eJwDAAAAAAE`,
  `${codeMark}1${'A'.repeat(19_000)}`,
  `${codeMark}1${'A'.repeat(300_000)}`,
  'eJ'.repeat(40),
]

const kinds = 3 + hostileTexts.length + hostileCodes.length

/** The nth damaged or hostile code: cut, altered, without its beginning, or made to harm; different for each state of `random`. */
export async function damagedCode(random: RandomState, result: Result, nth: number): Promise<string> {
  const code = await codeOf(result)
  const kind = nth % kinds
  if (kind === 0) return code.slice(0, codeMark.length + integer(random, code.length - codeMark.length - 3))
  if (kind === 1) {
    const at = codeMark.length + integer(random, code.length - codeMark.length - 3)
    return code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1)
  }
  if (kind === 2) return code.slice(codeMark.length + integer(random, 9))
  const hostile = hostileTexts[kind - 3]
  return hostile === undefined
    ? (hostileCodes[kind - 3 - hostileTexts.length] ?? codeMark)
    : codeMark + (await packText(hostile)).replaceAll('_', '+')
}
