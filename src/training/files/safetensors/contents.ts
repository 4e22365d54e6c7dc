/** An array of a safetensors file, of type F32. */
export interface FileArray {
  readonly name: string
  readonly shape: readonly number[]
  readonly entries: Float32Array
}

/** What a safetensors file holds. */
export interface FileContents {
  readonly arrays: readonly FileArray[]
  readonly metadata: Readonly<Record<string, string>>
}

/** Bytes of the number at the start of a file that says how long the header is. */
export const headerLengthBytes = 8
/** Bytes of an entry. */
export const floatBytes = Float32Array.BYTES_PER_ELEMENT
