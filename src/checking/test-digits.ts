import { createFileShelf, type OnDownload } from '../training/mnist/file-shelf'
import { type MnistFiles, mnistFiles } from '../training/mnist/files'

/** The MNIST test images, row after row of bytes, with their labels. */
export interface TestDigits {
  readonly images: Uint8Array
  readonly labels: Uint8Array
}

/**
 * Loads the MNIST test images from the folder `mnistUrl`; throws a TrainingFailure if a file does not arrive
 * intact.
 */
export type LoadTestDigits = (
  mnistUrl: string,
  onDownload: OnDownload,
  signal: AbortSignal,
) => Promise<TestDigits>

/**
 * A loader that keeps each file that arrived intact: another call fetches only what is missing, bypassing the
 * cache.
 */
export function createDigitLoader({
  testImages,
  testLabels,
}: Pick<MnistFiles, 'testImages' | 'testLabels'> = mnistFiles): LoadTestDigits {
  const shelf = createFileShelf([testLabels, testImages])
  return async (mnistUrl, onDownload, signal) => {
    await shelf.fetchMissing(mnistUrl, onDownload, signal)
    return { labels: shelf.entriesOf(testLabels), images: shelf.entriesOf(testImages) }
  }
}
