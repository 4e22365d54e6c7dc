// Vite's configuration imports this module, so the imports name their files in full.
import { gzipSync } from 'node:zlib'
import { type MnistFile, mnistFiles } from '../../src/training/mnist/files.ts'
import { fileBytes } from '../../src/training/mnist/idx.ts'
import { readUnpacked, sha256 } from './folder.ts'

/** How many images the small MNIST has to train on and to test with: the first of the whole one. */
export const smallCounts = { train: 6000, test: 1000 } as const

/** A file with the first images or labels of one of MNIST's files, and the description that fits it. */
interface SmallFile {
  readonly description: MnistFile
  readonly packed: Uint8Array
}

async function firstOf({ name, dimensions: [, ...rest] }: MnistFile, count: number): Promise<SmallFile> {
  const dimensions = [count, ...rest]
  const unpacked = (await readUnpacked(name)).slice(0, fileBytes(dimensions))
  new DataView(unpacked.buffer, unpacked.byteOffset).setUint32(4, count) // after the magic number
  return { description: { name, dimensions, sha256: sha256(unpacked) }, packed: gzipSync(unpacked) }
}

/** The four files of a small MNIST, in the place of the whole one's. */
export type SmallMnist = Readonly<Record<keyof typeof mnistFiles, SmallFile>>

/** The four files of the small MNIST, cut from the page's data. */
export async function cutSmallMnist(): Promise<SmallMnist> {
  const { trainImages, trainLabels, testImages, testLabels } = mnistFiles
  return {
    trainImages: await firstOf(trainImages, smallCounts.train),
    trainLabels: await firstOf(trainLabels, smallCounts.train),
    testImages: await firstOf(testImages, smallCounts.test),
    testLabels: await firstOf(testLabels, smallCounts.test),
  }
}
