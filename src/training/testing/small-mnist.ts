import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { MnistFile, MnistFiles } from '../mnist/files'

/** An IDX file of unsigned bytes, and its description. */
export interface SmallFile {
  readonly description: MnistFile
  readonly unpacked: Uint8Array
  readonly packed: Uint8Array<ArrayBuffer>
}

/** `bytes` gzipped. */
export async function packedBytes(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** A file with these dimensions whose entries count up from 1. */
export async function smallFile(name: string, dimensions: readonly number[]): Promise<SmallFile> {
  const sizes = dimensions.flatMap((size) => [0, 0, size >> 8, size & 255])
  const count = dimensions.reduce((product, size) => product * size, 1)
  const entries = Array.from({ length: count }, (_, i) => (i + 1) % 256)
  const unpacked = Uint8Array.of(0, 0, 8, dimensions.length, ...sizes, ...entries)
  const description = { name, dimensions, sha256: bytesToHex(sha256(unpacked)) }
  return { description, unpacked, packed: await packedBytes(unpacked) }
}

const small = [
  await smallFile('train-images.bin', [3, 2, 2]),
  await smallFile('train-labels.bin', [3]),
  await smallFile('test-images.bin', [2, 2, 2]),
  await smallFile('test-labels.bin', [2]),
] as const

/** MNIST with 3 and 2 images of 2 × 2 pixels. */
export const smallMnist: MnistFiles = {
  trainImages: small[0].description,
  trainLabels: small[1].description,
  testImages: small[2].description,
  testLabels: small[3].description,
}

/** The packed file that a server has at `url`. */
export function servedBytes(url: string): Uint8Array<ArrayBuffer> | undefined {
  return small.find(({ description }) => url.endsWith(`/${description.name}`))?.packed
}
