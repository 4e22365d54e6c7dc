import { fetchFile } from '../training/mnist/fetch-file'
import { type MnistFile, type MnistFiles, mnistFiles } from '../training/mnist/files'
import { fileBytes } from '../training/mnist/idx'

/** MNIST's test images, row after row of bytes, with their labels. */
export interface TestDigits {
  readonly images: Uint8Array
  readonly labels: Uint8Array
}

/** Loads MNIST's test images from the folder `mnistUrl`; throws a TrainingFailure where a file does not come whole. */
export type LoadTestDigits = (
  mnistUrl: string,
  onDownload: (loadedBytes: number, totalBytes: number) => void,
  signal: AbortSignal,
) => Promise<TestDigits>

/** A loader that fetches no file twice that came whole. */
export function createDigitLoader({
  testImages,
  testLabels,
}: Pick<MnistFiles, 'testImages' | 'testLabels'> = mnistFiles): LoadTestDigits {
  const shelf = new Map<MnistFile, Uint8Array>()
  const totalBytes = fileBytes(testImages.dimensions) + fileBytes(testLabels.dimensions)
  return async (mnistUrl, onDownload, signal) => {
    let loadedBytes = 0
    const entriesOf = async (file: MnistFile): Promise<Uint8Array> => {
      const known = shelf.get(file)
      if (known) return known
      const entries = await fetchFile(file, mnistUrl, { signal }, (bytes) => {
        loadedBytes += bytes
        onDownload(loadedBytes, totalBytes)
      })
      shelf.set(file, entries)
      return entries
    }
    return { labels: await entriesOf(testLabels), images: await entriesOf(testImages) }
  }
}
