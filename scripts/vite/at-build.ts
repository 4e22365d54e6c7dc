import { type Plugin, runnerImport } from 'vite'

const isRunAtBuild = (id: string): boolean => id.endsWith('.at-build.ts')

/** Runs modules named *.at-build.ts while the page is built or served and puts the values of their exports in their place, as JSON: what they import stays out of the page. */
export const atBuildPlugin: Plugin = {
  name: 'backstep:at-build',
  enforce: 'pre',
  async load(id) {
    if (!isRunAtBuild(id)) return undefined
    const { module, dependencies } = await runnerImport<Readonly<Record<string, unknown>>>(id)
    for (const file of dependencies) this.addWatchFile(file)
    return Object.entries(module)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
      .join('\n')
  },
}
