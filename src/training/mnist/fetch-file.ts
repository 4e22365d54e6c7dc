import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { TrainingFailure } from '../protocol/failure'
import type { MnistFile } from './files'
import { fileBytes, idxEntries } from './idx'
import { unpack } from './unpack'

/** How a file is asked for: cache to go by, and a signal that ends the wait. */
export type FetchOptions = Pick<RequestInit, 'cache' | 'signal'>

/** The body of what the server answers; throws a TrainingFailure where it does not answer or has no such file. */
export async function request(url: string, file: string, options: FetchOptions) {
  const response = await fetch(url, options).catch(() => {
    throw new TrainingFailure({ code: 'network', file })
  })
  if (!response.ok || !response.body) {
    throw new TrainingFailure({ code: 'http', file, status: response.status })
  }
  return response.body
}

/** A file as it came, whole and unpacked. */
export interface FetchedFile {
  readonly bytes: Uint8Array
  /** SHA-256 of `bytes`, in hexadecimal. */
  readonly sha256: string
}

/**
 * Fetches the gzipped file `name` from the folder `folderUrl`, unpacks it and checks its size; its checksum is taken
 * in JavaScript, since crypto.subtle is missing outside secure contexts. Reports each chunk's unpacked bytes; throws
 * a TrainingFailure that tells what is wrong.
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
 * Fetches `file` from the folder `folderUrl` and checks size, header and SHA-256. Reports each chunk's unpacked
 * bytes; returns the entries without the header, or throws a TrainingFailure that tells what is wrong.
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
