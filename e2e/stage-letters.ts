/**
 * The share of the usual size that letters have at the least where a part needs it: 2.5 % of the stage's height instead
 * of 2.8 %, and 80 % where a step's numbers do not fit otherwise.
 */
const shares: Readonly<Record<string, number>> = {
  'gradient-check/square': 0.9,
  'two-layer-net/real': 0.8,
}

/** The least size of the letters of a part's graph on the stage: 20 px in a window of 1280 × 720. */
export const leastStageLettersPx = (part: string, window: { width: number; height: number }): number =>
  (shares[part] ?? 1) * 20 * Math.min(window.width / 1280, window.height / 720) - 0.04
