import type { LabelledImages } from './sparse-images'

/** Images, both as they are and in the form that a kernel needs. */
export interface LoadedSet<Loaded> {
  readonly images: LabelledImages
  readonly loaded: Loaded
}

/** The images that a run uses. */
export interface RunData<Loaded> {
  readonly train: LoadedSet<Loaded>
  readonly test: LoadedSet<Loaded>
}
