import { required } from '../../lib/required'
import { type LabelledImages, sparseImages } from '../sparse-images'
import { fetchFile } from './fetch-file'
import { type MnistFile, type MnistFiles, mnistFiles } from './files'
import { fileBytes } from './idx'

/** The two parts of MNIST: 60,000 images to train on and 10,000 to test with. */
export interface Mnist {
  readonly train: LabelledImages
  readonly test: LabelledImages
}

/** Hears how much of MNIST is here, in unpacked bytes over all four files. */
export type OnDownload = (loadedBytes: number, totalBytes: number) => void

/** Loads MNIST from the folder `folderUrl`; throws a TrainingFailure where a file does not come whole. */
export type LoadMnist = (folderUrl: string, onDownload: OnDownload, signal: AbortSignal) => Promise<Mnist>

const bytesOf = (some: readonly MnistFile[]) =>
  some.reduce((sum, { dimensions }) => sum + fileBytes(dimensions), 0)

type Shelf = Map<MnistFile, Uint8Array>

function labelled(shelf: Shelf, imagesFile: MnistFile, labelsFile: MnistFile): LabelledImages {
  const [, rows = 0, columns = 0] = imagesFile.dimensions
  const entriesOf = (file: MnistFile) => required(shelf.get(file), `${file.name} was not fetched`)
  return { images: sparseImages(entriesOf(imagesFile), rows * columns), labels: entriesOf(labelsFile) }
}

/** A loader that keeps each file that came whole: another call fetches only what is missing, past the cache. */
export function createMnistLoader(mnist: MnistFiles = mnistFiles): LoadMnist {
  const files = Object.values(mnist)
  const shelf: Shelf = new Map()
  const asked = new Set<MnistFile>()
  let loaded: Mnist | undefined

  async function fetchMissing(folderUrl: string, onDownload: OnDownload, signal: AbortSignal) {
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
  }

  return async (folderUrl, onDownload, signal) => {
    if (loaded) return loaded
    await fetchMissing(folderUrl, onDownload, signal)
    loaded = {
      train: labelled(shelf, mnist.trainImages, mnist.trainLabels),
      test: labelled(shelf, mnist.testImages, mnist.testLabels),
    }
    shelf.clear()
    return loaded
  }
}
