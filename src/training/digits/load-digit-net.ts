import { seedRandom } from '../../lib/random'
import { type FetchOptions, fetchFile, fetchUnpacked, request } from '../mnist/fetch-file'
import type { OnDownload } from '../mnist/file-shelf'
import { type MnistFiles, mnistFiles } from '../mnist/files'
import { fileBytes } from '../mnist/idx'
import { initialParameters, lectureShape, type Parameters } from '../net/parameters'
import { TrainingFailure } from '../protocol/failure'
import { weightScale } from '../settings/settings'
import type { DigitNet } from './digit-net'
import {
  readDescription,
  type TrainedNetDescription,
  trainedNetFiles,
  unpackWeights,
  weightBytes,
} from './trained-net'

const { description: descriptionFile, weights: weightsFile } = trainedNetFiles

async function fetchDescription(folderUrl: string, options: FetchOptions): Promise<TrainedNetDescription> {
  const body = await request(new URL(descriptionFile, folderUrl).href, descriptionFile, options)
  const text = await new Response(body).text().catch(() => {
    throw new TrainingFailure({ code: 'network', file: descriptionFile })
  })
  const description = readDescription(text)
  if (description) return description
  throw new TrainingFailure({ code: 'no-net', file: descriptionFile })
}

async function fetchWeights(
  sha256: string,
  folderUrl: string,
  options: FetchOptions,
  onBytes: (bytes: number) => void,
): Promise<Parameters> {
  const fetched = await fetchUnpacked(weightsFile, weightBytes, folderUrl, options, onBytes)
  if (fetched.sha256 !== sha256) throw new TrainingFailure({ code: 'no-net', file: descriptionFile })
  return unpackWeights(fetched.bytes)
}

/**
 * Loads the trained net and the test images from the folder `folderUrl`, bypassing the cache if asked; throws
 * a TrainingFailure if a file does not arrive intact.
 */
export async function loadDigitNet(
  folderUrl: string,
  cache: RequestCache,
  onDownload: OnDownload,
  { testImages, testLabels }: Pick<MnistFiles, 'testImages' | 'testLabels'> = mnistFiles,
): Promise<DigitNet> {
  const totalBytes = weightBytes + fileBytes(testImages.dimensions) + fileBytes(testLabels.dimensions)
  let loadedBytes = 0
  const onBytes = (bytes: number): void => {
    loadedBytes += bytes
    onDownload(loadedBytes, totalBytes)
  }
  const options: FetchOptions = { cache }
  const { sha256, ...record } = await fetchDescription(folderUrl, options)
  const trained = await fetchWeights(sha256, folderUrl, options, onBytes)
  const labels = await fetchFile(testLabels, folderUrl, options, onBytes)
  const images = await fetchFile(testImages, folderUrl, options, onBytes)
  const untrained = initialParameters(lectureShape, weightScale, seedRandom(record.seed))
  return { images, labels, trained, untrained, record }
}
