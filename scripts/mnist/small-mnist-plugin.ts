import type { Plugin } from 'vite'
import { cutSmallMnist, type SmallMnist, smallCounts } from './small-mnist.ts'

/** The module that says which files MNIST consists of. */
const describing = '/src/training/mnist/files.ts'

/** Cut once, though the page and each worker have a plugin of their own. */
let cut: Promise<SmallMnist> | undefined

/** Puts a small MNIST in the place of the whole one: its files into the build, their description into the program. */
export function smallMnistPlugin(): Plugin {
  cut ??= cutSmallMnist()
  const small = cut
  return {
    name: 'backstep:small-mnist',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(describing)) return undefined
      const entries = Object.entries(await small).map(([key, { description }]) => [key, description])
      return [
        `export const trainingImages = ${smallCounts.train}`,
        `export const testImages = ${smallCounts.test}`,
        `export const mnistFiles = ${JSON.stringify(Object.fromEntries(entries))}`,
      ].join('\n')
    },
    async generateBundle() {
      for (const { description, packed } of Object.values(await small))
        this.emitFile({ type: 'asset', fileName: `mnist/${description.name}`, source: packed })
    },
  }
}
