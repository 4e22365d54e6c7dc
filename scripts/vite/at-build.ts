import { resolve } from 'node:path'
import { normalizePath, type Plugin, runnerImport } from 'vite'

type Exports = Readonly<Record<string, unknown>>

/** The values of a module's exports, and the files that they depend on. */
type Made = Awaited<ReturnType<typeof runnerImport<Exports>>>

/** A value in a file of its own, fetched on demand: `file?value=export.key`. */
const fetched = /^(.*\.at-build\.ts)\?value=(\w+)\.(.+)$/

const isRecord = (value: unknown): value is Exports => typeof value === 'object' && value !== null

/**
 * The source of a value: JSON, in which each function in a record becomes an import of what it resolves to.
 */
function sourceOf(file: string, name: string, value: unknown): string {
  if (!isRecord(value) || !Object.values(value).some((each) => typeof each === 'function'))
    return JSON.stringify(value)
  const entries = Object.keys(value).map((key) => {
    const from = JSON.stringify(`${file}?value=${name}.${key}`)
    return `${JSON.stringify(key)}: async () => (await import(${from})).value`
  })
  return `{ ${entries.join(', ')} }`
}

/**
 * Runs modules named *.at-build.ts while the page is built or served, and replaces them by the values of
 * their exports: what they import stays out of the page. A record of functions is fetched entry by entry,
 * each when it is called.
 */
export function atBuildPlugin(): Plugin {
  const made = new Map<string, Promise<Made>>()
  const filesOf = new Map<string, readonly string[]>()
  const make = (file: string): Promise<Made> => {
    const known = made.get(file) ?? runnerImport<Exports>(file)
    made.set(file, known)
    return known
  }
  return {
    name: 'backstep:at-build',
    enforce: 'pre',
    resolveId: (id) => (fetched.test(id) ? id : undefined),
    watchChange: () => made.clear(),
    hotUpdate({ file, modules }) {
      const stale = [...filesOf].flatMap(([maker, files]) => (files.includes(file) ? [maker] : []))
      const graph = this.environment.moduleGraph
      return [...modules, ...stale.flatMap((maker) => [...(graph.getModulesByFile(maker) ?? [])])]
    },
    async load(id) {
      const [, file = id, name, key = ''] = fetched.exec(id) ?? []
      if (!file.endsWith('.at-build.ts')) return undefined
      const { module, dependencies } = await make(file)
      filesOf.set(
        file,
        dependencies.map((path) => normalizePath(resolve(path))),
      )
      for (const dependency of dependencies) this.addWatchFile(dependency)
      if (name === undefined)
        return Object.entries(module)
          .map(([each, value]) => `export const ${each} = ${sourceOf(file, each, value)}`)
          .join('\n')
      const record = module[name]
      const promise = isRecord(record) ? record[key] : undefined
      if (typeof promise !== 'function') this.error(`${file} exports no function ${name}.${key}`)
      return `export const value = ${JSON.stringify(await promise())}`
    },
  }
}
