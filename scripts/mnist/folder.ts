import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** Where the page's data lie. */
export const mnistFolder = fileURLToPath(new URL('../../public/mnist/', import.meta.url))

/** SHA-256 in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Writes a file of the page's data in one go: whoever reads it finds the old one or the new one whole. */
export async function writeWhole(name: string, content: Uint8Array | string): Promise<void> {
  const path = join(mnistFolder, name)
  await writeFile(`${path}.part`, content)
  await rename(`${path}.part`, path)
}

/** The unpacked bytes of a file of the page's data. */
export const readUnpacked = async (name: string): Promise<Uint8Array> =>
  gunzipSync(await readFile(join(mnistFolder, name)))
