/**
 * The smallest module that needs SIMD: one function () → v128 that splats the 32-bit constant 0. Bytes
 * written by hand from the WebAssembly specification: header; type, function and code section.
 */
const simdModule = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0],
  ...[1, 5, 1, 96, 0, 1, 123],
  ...[3, 2, 1, 0],
  ...[10, 8, 1, 6, 0, 65, 0, 253, 17, 11],
)

/** Whether WebAssembly with SIMD works here. */
export const hasSimd = (): boolean => typeof WebAssembly !== 'undefined' && WebAssembly.validate(simdModule)
