import { required } from '../../lib/required'
import { fetchFile } from './fetch-file'
import type { MnistFile } from './files'
import { fileBytes } from './idx'

/** Receives how much of several files has arrived, in unpacked bytes for all of them together. */
export type OnDownload = (loadedBytes: number, totalBytes: number) => void

/** Files of MNIST, each kept once it has arrived intact. */
export interface FileShelf {
  /**
   * Fetches what is missing from the folder `folderUrl`, bypassing the cache for files that were requested
   * before; throws a TrainingFailure if a file does not arrive intact.
   */
  readonly fetchMissing: (folderUrl: string, onDownload: OnDownload, signal: AbortSignal) => Promise<void>
  /** The entries of a file that has been fetched. */
  readonly entriesOf: (file: MnistFile) => Uint8Array
  /** Drops all entries. */
  readonly clear: () => void
}

const bytesOf = (some: readonly MnistFile[]) =>
  some.reduce((sum, { dimensions }) => sum + fileBytes(dimensions), 0)

/** A shelf for these files, which are fetched in this order. */
export function createFileShelf(files: readonly MnistFile[]): FileShelf {
  const shelf = new Map<MnistFile, Uint8Array>()
  const asked = new Set<MnistFile>()
  return {
    async fetchMissing(folderUrl, onDownload, signal) {
      const missing = files.filter((file) => !shelf.has(file))
      let loadedBytes = bytesOf(files) - bytesOf(missing)
      const report = (bytes: number) => {
        loadedBytes += bytes
        onDownload(loadedBytes, bytesOf(files))
      }
      for (const file of missing) {
        const cache = asked.has(file) ? 'reload' : 'default'
        asked.add(file)
        shelf.set(file, await fetchFile(file, folderUrl, { cache, signal }, report))
      }
    },
    entriesOf: (file) => required(shelf.get(file), `${file.name} was not fetched`),
    clear: () => shelf.clear(),
  }
}
