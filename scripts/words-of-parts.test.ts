import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Area, dictionaries } from '../src/i18n/dictionaries'
import { staticImports } from './static-imports'

const areaOf = new Map<string, Area>()
for (const area of Object.keys(dictionaries.en) as Area[])
  for (const key of Object.keys(await dictionaries.en[area]())) areaOf.set(key, area)

/** The keys that a file spells out, or starts as in `group.${group}`. */
function keysIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  const written = [...text.matchAll(/'([\w.-]+)'/g)].map(([, key = '']) => key)
  const begun = [...text.matchAll(/`([\w.-]+\.)\$\{/g)].flatMap(([, start = '']) =>
    [...areaOf.keys()].filter((key) => key.startsWith(start)),
  )
  return [...written.filter((key) => areaOf.has(key)), ...begun]
}

const keysOf = (entry: string): readonly string[] => [...staticImports(entry)].flatMap(keysIn)

const areasOf = (entry: string): ReadonlySet<Area | undefined> =>
  new Set(keysOf(entry).map((key) => areaOf.get(key)))

interface Part {
  readonly name: string
  readonly entry: string
  readonly named: readonly string[]
}

const call =
  /lazyPart\(\s*'(\w+)',\s*async \(\) => \(await import\('([^']+)'\)\)\.\w+,\s*\[([^\]]*)\],?\s*\)/g

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => join('src', name))

const parts = sources.flatMap((file): Part[] =>
  [...readFileSync(file, 'utf8').matchAll(call)].map(([, name = '', path = '', list = '']) => ({
    name,
    entry: join(dirname(file), `${path}.tsx`),
    named: [...list.matchAll(/'(\w+)'/g)].map(([, area = '']) => area),
  })),
)

describe('a part that is fetched separately', () => {
  it('is found by this test wherever it is', () => {
    const calls = sources.flatMap((file) => readFileSync(file, 'utf8').match(/lazyPart\(/g) ?? [])
    expect(parts).toHaveLength(calls.length)
  })

  it.each(parts)('$name names the areas of all words that it uses', ({ entry, named }) => {
    expect(new Set(['shared', ...named])).toEqual(new Set(['shared', ...areasOf(entry)]))
  })
})

it('the start page uses only shared words', () => {
  expect([...areasOf('src/main.tsx')]).toEqual(['shared'])
})

it('no word is unused', () => {
  const used = new Set(['src/main.tsx', ...parts.map(({ entry }) => entry)].flatMap(keysOf))
  expect([...areaOf.keys()].filter((key) => !used.has(key))).toEqual([])
})
