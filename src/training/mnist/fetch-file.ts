import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { TrainingFailure } from '../protocol/failure'
import type { MnistFile } from './files'
import { fileBytes, idxEntries } from './idx'
import { unpack } from './unpack'

/** How to request a file: the cache mode, and a signal that aborts the request. */
export type FetchOptions = Pick<RequestInit, 'cache' | 'signal'>

/**
 * The body of the server's response; throws a TrainingFailure if the server does not respond or does not have
 * the file.
 */
export async function request(url: string, file: string, options: FetchOptions) {
  const response = await fetch(url, options).catch(() => {
    throw new TrainingFailure({ code: 'network', file })
  })
  if (!response.ok || !response.body) {
    throw new TrainingFailure({ code: 'http', file, status: response.status })
  }
  return response.body
}

/** A file that arrived intact, unpacked. */
export interface FetchedFile {
  readonly bytes: Uint8Array
  /** SHA-256 of `bytes`, in hexadecimal. */
  readonly sha256: string
}

/**
 * Fetches the gzipped file `name` from the folder `folderUrl`, unpacks it and checks its size. Its checksum
 * is computed in JavaScript, because crypto.subtle is not available outside secure contexts. Reports the
 * unpacked bytes of each chunk; throws a TrainingFailure that says what is wrong.
 */
export async function fetchUnpacked(
  name: string,
  expectedBytes: number,
  folderUrl: string,
  options: FetchOptions,
  onBytes: (bytes: number) => void,
): Promise<FetchedFile> {
  const body = await request(new URL(name, folderUrl).href, name, options)
  const whole = new Uint8Array(expectedBytes)
  const hash = sha256.create()
  let bytes = 0
  for await (const chunk of unpack(body, name)) {
    if (bytes + chunk.length > expectedBytes) throw new TrainingFailure({ code: 'altered', file: name })
    whole.set(chunk, bytes)
    hash.update(chunk)
    bytes += chunk.length
    onBytes(chunk.length)
  }
  if (bytes < expectedBytes) throw new TrainingFailure({ code: 'short', file: name, bytes, expectedBytes })
  return { bytes: whole, sha256: bytesToHex(hash.digest()) }
}

/**
 * Fetches `file` from the folder `folderUrl` and checks its size, header and SHA-256. Reports the unpacked
 * bytes of each chunk; returns the entries without the header, or throws a TrainingFailure that says what is
 * wrong.
 */
export async function fetchFile(
  file: MnistFile,
  folderUrl: string,
  options: FetchOptions,
  onBytes: (bytes: number) => void,
): Promise<Uint8Array> {
  const { name, dimensions } = file
  const fetched = await fetchUnpacked(name, fileBytes(dimensions), folderUrl, options, onBytes)
  const entries = idxEntries(fetched.bytes, dimensions)
  if (!entries) throw new TrainingFailure({ code: 'header', file: name })
  if (fetched.sha256 !== file.sha256) throw new TrainingFailure({ code: 'altered', file: name })
  return entries
}
