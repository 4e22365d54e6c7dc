import { messageOf } from '../../lib/message-of'
import { mnistCache } from '../../offline/mnist-cache'
import { mnistFiles } from '../../training/mnist/files'
import { mnistFolder } from '../clients/mnist-folder'
import { keptDataStore } from '../stores/kept-data-store'
import { areKept, keepFiles } from './keep-files'
import { isWanted, want } from './wish'

/** The size of the training images and their labels as they are sent, in MB: what is still to be fetched. */
export const keptMegabytes = 9.8

/** The files that the program does not keep by itself, as it does those of the test images. */
const urls = (): readonly string[] =>
  [mnistFiles.trainImages, mnistFiles.trainLabels].map(({ name }) => `${mnistFolder()}${name}`)

const tell = keptDataStore.setState

/** Looks whether MNIST is kept, and keeps it unless the visitor removed it before or saves data. */
export async function lookForMnist(savesData: boolean): Promise<void> {
  const isKept = await areKept(await caches.open(mnistCache), urls())
  tell({ isKept })
  if (!isKept && isWanted() && !savesData) await keepMnist()
}

/** Keeps MNIST in the browser, so that training works without a network; says how far it is. */
export async function keepMnist(): Promise<void> {
  if (keptDataStore.getState().share !== undefined) return
  let bytes = 0
  want(true)
  tell({ share: 0, problem: undefined })
  try {
    await keepFiles(await caches.open(mnistCache), urls(), (more) => {
      bytes += more
      tell({ share: Math.min(1, bytes / (keptMegabytes * 1e6)) })
    })
    tell({ isKept: true })
  } catch (thrown) {
    tell({ problem: messageOf(thrown) })
  } finally {
    tell({ share: undefined })
  }
}

/** Gives the room back. */
export async function dropMnist(): Promise<void> {
  const cache = await caches.open(mnistCache)
  for (const url of urls()) await cache.delete(url)
  want(false)
  tell({ isKept: false })
}
