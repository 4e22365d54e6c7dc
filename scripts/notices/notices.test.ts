import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { noticesText } from './notices'
import { packageOf, shippedPackages } from './packages'

const packages = shippedPackages('.')
const text = noticesText(readFileSync('LICENSE', 'utf8'), packages)

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>
}

describe('the notices', () => {
  it.each(Object.entries(dependencies))('have %s %s with a copyright line', (name, version) => {
    const found = packages.find((known) => known.name === name)
    expect(found?.version).toBe(version)
    expect(found?.text).toMatch(/copyright/i)
    expect(text).toContain(found?.text)
  })

  it('include what the dependencies depend on, and only those tools that leave code in the page', () => {
    const names = packages.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['scheduler', 'd3-interpolate', 'vite']))
    expect(names).not.toContain('vitest')
  })

  it('contain the whole licence of the fonts, and name every family of KaTeX', () => {
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1')
    expect(text).toContain('Kil Hyung-jin')
    const families = readdirSync('node_modules/katex/dist/fonts').map((file) => file.replace(/-.*/, ''))
    for (const family of families) expect(text).toContain(family)
  })

  it('say where MNIST comes from', () => {
    expect(text).toContain('Yann LeCun, Corinna Cortes')
  })
})

describe('the package of a file', () => {
  it.each([
    ['/home/me/backstep/node_modules/d3-zoom/src/zoom.js', 'd3-zoom'],
    ['node_modules/@lezer/lr/dist/index.js?v=1', '@lezer/lr'],
    ['node_modules/a/node_modules/@b/c/d.js', '@b/c'],
    ['C:\\backstep\\node_modules\\clsx\\dist\\clsx.mjs', 'clsx'],
    ['src/main.tsx', undefined],
  ])('%s is %s', (path, name) => {
    expect(packageOf(path)).toBe(name)
  })
})
