import type { Box, SeenFrame } from './probe'

/** The first text that is another, or is missing, or is too much. */
function textDifference(expected: readonly string[], seen: readonly string[]): readonly string[] {
  const at = expected.findIndex((text, i) => text !== seen[i])
  if (at >= 0) return [`text ${at} is “${seen[at] ?? ''}”, not “${expected[at]}”`]
  return seen.length > expected.length ? [`there is also the text “${seen[expected.length]}”`] : []
}

function boxDifference(
  name: string,
  expected: Box,
  seen: Box | undefined,
  tolerancePx: number,
): readonly string[] {
  if (!seen) return [`${name} is missing`]
  const px = Math.max(...expected.map((value, i) => Math.abs(value - (seen[i] ?? Number.NaN))))
  return px <= tolerancePx
    ? []
    : [`${name} is at ${seen.map(Math.round)}, not at ${expected.map(Math.round)}`]
}

/** A sentence for each difference between two frames: in texts, and in boxes by more than `tolerancePx`. */
export const differences = (expected: SeenFrame, seen: SeenFrame, tolerancePx: number): readonly string[] => [
  ...textDifference(expected.texts, seen.texts),
  ...Object.entries(expected.boxes).flatMap(([name, box]) =>
    boxDifference(name, box, seen.boxes[name], tolerancePx),
  ),
]
