import { required } from '../../lib/required'

let folder: string | undefined

/** Tells where MNIST lies: a folder, absolute, ending in a slash. */
export function setMnistFolder(url: string): void {
  folder = url
}

/** The folder that MNIST lies in, for a worker that fetches it. */
export const mnistFolder = (): string => required(folder, 'the page did not say where MNIST lies')
