/** The part whose letters are 2.5 % of a stage's height at the least, and not 2.8 %. */
const smaller = { part: 'gradient-check/square', share: 0.9 } as const

/** The least size of the letters of a part's graph on the stage: 20 px in a window of 1280 × 720. */
export const leastStageLettersPx = (part: string, window: { width: number; height: number }): number =>
  (part === smaller.part ? smaller.share : 1) * 20 * Math.min(window.width / 1280, window.height / 720) - 0.04
