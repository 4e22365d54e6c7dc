import { type LabelledImages, sparseImages } from '../net/sparse-images'
import { createFileShelf, type FileShelf, type OnDownload } from './file-shelf'
import { type MnistFile, type MnistFiles, mnistFiles } from './files'

/** The two parts of MNIST: 60,000 images for training and 10,000 for testing. */
export interface Mnist {
  readonly train: LabelledImages
  readonly test: LabelledImages
}

/** Loads MNIST from the folder `folderUrl`; throws a TrainingFailure if a file does not arrive intact. */
export type LoadMnist = (folderUrl: string, onDownload: OnDownload, signal: AbortSignal) => Promise<Mnist>

function labelled(shelf: FileShelf, imagesFile: MnistFile, labelsFile: MnistFile): LabelledImages {
  const [, rows = 0, columns = 0] = imagesFile.dimensions
  return {
    images: sparseImages(shelf.entriesOf(imagesFile), rows * columns),
    labels: shelf.entriesOf(labelsFile),
  }
}

/**
 * A loader that keeps each file that arrived intact: another call fetches only what is missing, bypassing the
 * cache.
 */
export function createMnistLoader(mnist: MnistFiles = mnistFiles): LoadMnist {
  const shelf = createFileShelf(Object.values(mnist))
  let loaded: Mnist | undefined
  return async (folderUrl, onDownload, signal) => {
    if (loaded) return loaded
    await shelf.fetchMissing(folderUrl, onDownload, signal)
    loaded = {
      train: labelled(shelf, mnist.trainImages, mnist.trainLabels),
      test: labelled(shelf, mnist.testImages, mnist.testLabels),
    }
    shelf.clear()
    return loaded
  }
}
