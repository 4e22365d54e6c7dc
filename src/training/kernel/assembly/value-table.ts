/** Where the 256 values of a pixel lie, in float32; the same number stands in simd/memory.ts. */
export const valueTable: usize = 1024
