import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package that part of the built page comes from. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** The short name of its licence. */
  readonly license: string
  /** The licence's text, and the package's own notice if it has one. */
  readonly text: string
}

interface LockedPackage {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  /** Whether it is only needed for development, or for types that nothing needs at run time. */
  readonly devOptional?: boolean
}

/**
 * Tools that leave some of their own code in what they build: helpers of imports, the kernel's standard
 * library.
 */
const tools = ['vite', 'rolldown', 'assemblyscript']

/** Where a package keeps its licence, if not in its own folder. */
const otherFolders: Readonly<Record<string, string>> = { pretendard: 'dist' }

/** The name of the package that a file or a folder belongs to; undefined outside of packages. */
export function packageOf(path: string): string | undefined {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(path.replaceAll('\\', '/')) ?? []
  return name
}

/** Every package that the page may ship, by name, read from the lock file and the installed packages. */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>
  }
  return Object.entries(lock.packages)
    .flatMap(([path, { version, license, dev, devOptional }]) => {
      const name = packageOf(path)
      if (name === undefined || ((dev || devOptional) && !tools.includes(name))) return []
      return [{ name, version, license: license ?? 'see below', text: licenceText(join(root, path), name) }]
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** Throws if a package has no licence text: it must not be shipped without one. */
function licenceText(folder: string, name: string): string {
  const place = join(folder, otherFolders[name] ?? '')
  const files = existsSync(place)
    ? readdirSync(place).filter((file) => /^(licen[cs]e|notice)\b/i.test(file))
    : []
  if (files.length === 0)
    throw new Error(`There is no licence in ${place}. Run npm ci, or specify in scripts/notices where it is.`)
  return files.map((file) => ownPart(readFileSync(join(place, file), 'utf8'))).join('\n\n')
}

/** Vite's file continues with the licences of Vite's own parts, none of which is in the page. */
const ownPart = (text: string): string =>
  text.replaceAll('\r\n', '\n').split('\n# Licenses of bundled dependencies')[0]?.trim() ?? ''
