import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { type MnistFile, mnistFiles } from '../../src/training/mnist/files'
import { idxEntries } from '../../src/training/mnist/idx'
import type { Mnist } from '../../src/training/mnist/load-mnist'
import { type LabelledImages, sparseImages } from '../../src/training/net/sparse-images'

/** Where the page's data are. */
export const mnistFolder = fileURLToPath(new URL('../../public/mnist/', import.meta.url))

/** SHA-256 in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Writes a file of the page's data atomically: a reader finds either the whole old file or the whole new one.
 */
export async function writeWhole(name: string, content: Uint8Array | string): Promise<void> {
  const path = join(mnistFolder, name)
  await writeFile(`${path}.part`, content)
  await rename(`${path}.part`, path)
}

/** The unpacked bytes of a file of the page's data. */
export const readUnpacked = async (name: string): Promise<Uint8Array> =>
  gunzipSync(await readFile(join(mnistFolder, name)))

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
