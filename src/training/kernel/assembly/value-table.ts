/** The address of the 256 pixel values, in float32; simd/memory.ts must have the same number. */
export const valueTable: usize = 1024
