import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type MnistFile, mnistFiles } from '../../src/training/mnist/files'
import { idxEntries } from '../../src/training/mnist/idx'
import type { Mnist } from '../../src/training/mnist/load-mnist'
import { type LabelledImages, sparseImages } from '../../src/training/net/sparse-images'
import { mnistFolder, readUnpacked } from './folder'

/** The entries of one of the MNIST files; throws if it is missing or damaged. */
async function entriesOf({ name, dimensions }: MnistFile): Promise<Uint8Array> {
  if (!existsSync(join(mnistFolder, name)))
    throw new Error(`public/mnist/${name} is missing. Run npm run prepare-mnist, then try again.`)
  const entries = idxEntries(await readUnpacked(name), dimensions)
  if (entries) return entries
  throw new Error(`public/mnist/${name} is damaged. Delete it and run npm run prepare-mnist again.`)
}

async function labelled(images: MnistFile, labels: MnistFile): Promise<LabelledImages> {
  const [, rows = 0, columns = 0] = images.dimensions
  return { images: sparseImages(await entriesOf(images), rows * columns), labels: await entriesOf(labels) }
}

/** All of MNIST, read from the page's data. */
export async function readMnist(): Promise<Mnist> {
  const { trainImages, trainLabels, testImages, testLabels } = mnistFiles
  return { train: await labelled(trainImages, trainLabels), test: await labelled(testImages, testLabels) }
}
