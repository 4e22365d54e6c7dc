/** One of the four files of MNIST. */
export interface MnistFile {
  /** Its name, on the server and on disk. */
  readonly name: string
  /** The dimensions in its header: images, or images × rows × columns. */
  readonly dimensions: readonly number[]
  /** SHA-256 of the unpacked file, in hexadecimal. */
  readonly sha256: string
}

/** Images and labels for training and for testing. */
export interface MnistFiles {
  readonly trainImages: MnistFile
  readonly trainLabels: MnistFile
  readonly testImages: MnistFile
  readonly testLabels: MnistFile
}

/** The number of training images. */
export const trainingImages = 60_000

/** The number of test images. */
export const testImages = 10_000

/** The four files of MNIST (LeCun, Cortes and Burges, 1998) with the checksums of the originals. */
export const mnistFiles: MnistFiles = {
  trainImages: {
    name: 'train-images.bin',
    dimensions: [trainingImages, 28, 28],
    sha256: 'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
  },
  trainLabels: {
    name: 'train-labels.bin',
    dimensions: [trainingImages],
    sha256: '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
  },
  testImages: {
    name: 'test-images.bin',
    dimensions: [testImages, 28, 28],
    sha256: '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
  },
  testLabels: {
    name: 'test-labels.bin',
    dimensions: [testImages],
    sha256: 'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
  },
}
