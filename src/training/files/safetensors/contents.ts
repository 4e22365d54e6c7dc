/** An array in a safetensors file, of type F32. */
export interface FileArray {
  readonly name: string
  readonly shape: readonly number[]
  readonly entries: Float32Array
}

/** The contents of a safetensors file. */
export interface FileContents {
  readonly arrays: readonly FileArray[]
  readonly metadata: Readonly<Record<string, string>>
}

/** Size in bytes of the number at the start of a file that gives the header's length. */
export const headerLengthBytes = 8
/** Bytes per entry. */
export const floatBytes = Float32Array.BYTES_PER_ELEMENT
