import type { LabelledImages } from './sparse-images'

/** Images, as they are and in the form that a kernel wants them in. */
export interface LoadedSet<Loaded> {
  readonly images: LabelledImages
  readonly loaded: Loaded
}

/** The images that a run works on. */
export interface RunData<Loaded> {
  readonly train: LoadedSet<Loaded>
  readonly test: LoadedSet<Loaded>
}
