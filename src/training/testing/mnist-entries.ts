import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { required } from '../../lib/required'
import type { MnistFile } from '../mnist/files'
import { idxEntries } from '../mnist/idx'

/** The entries of one of the MNIST files written by `npm run prepare-mnist`. */
export function mnistEntries({ name, dimensions }: MnistFile): Uint8Array {
  const packed = readFileSync(new URL(`../../../public/mnist/${name}`, import.meta.url))
  return required(idxEntries(gunzipSync(packed), dimensions), name)
}
