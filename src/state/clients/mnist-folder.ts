import { required } from '../../lib/required'

let folder: string | undefined

/** Sets where MNIST is: an absolute folder URL that ends in a slash. */
export function setMnistFolder(url: string): void {
  folder = url
}

/** The folder that MNIST is in, for a worker that fetches it. */
export const mnistFolder = (): string => required(folder, 'the page did not say where MNIST is')
