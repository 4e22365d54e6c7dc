import { emptyHistory, historyAfter } from '../history/history'
import { createSimdKernel } from '../kernel/simd/simd-kernel'
import { histogramsOf } from '../looks/histograms'
import { mnistFiles } from '../mnist/files'
import { firstImages, sparseImages } from '../net/sparse-images'
import type { EndedRun } from '../outcome/fruitless'
import { defaultSettings, type TrainingSettings } from '../settings/settings'
import { beginRun, loadedSet } from '../worker/prepare-run'
import { RunLog } from '../worker/run-log'
import { mnistEntries } from './mnist-entries'
import { readSimdModule } from './simd-module'

const kernel = createSimdKernel(readSimdModule())

const digits = {
  images: sparseImages(mnistEntries(mnistFiles.testImages), 28 * 28),
  labels: mnistEntries(mnistFiles.testLabels),
}
const testImages = 200

const data = { train: loadedSet(kernel, digits), test: loadedSet(kernel, firstImages(digits, testImages)) }

/** Trains a net of real digits to its end, by default the lecture's with 600 batches from 2,000 images. */
export function realRun(choices: Partial<TrainingSettings> = {}): EndedRun {
  const settings = { ...defaultSettings, iterations: 600, trainingImages: 2000, ...choices }
  const { pieces, rates, net } = beginRun(kernel, data, settings)
  const log = new RunLog()
  for (const event of pieces) log.add(event, 1)
  return {
    settings,
    history: historyAfter(emptyHistory, log.take(rates.changes)),
    histograms: histogramsOf(net),
  }
}
