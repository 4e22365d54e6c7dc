import type { Look } from './request'

/** A short text that is the same for drawings of a graph in the same arrangement: a 32-bit FNV-1a hash of the look. */
export function arrangementOf(look: Look): string {
  const { digits, hasColumns, hasWideCards, isLifted, isFlat, mapScale, hasOuterFrame, rows } = look
  const text = JSON.stringify([
    digits,
    hasColumns,
    hasWideCards,
    isLifted,
    isFlat,
    mapScale,
    hasOuterFrame,
    ...rows,
  ])
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
