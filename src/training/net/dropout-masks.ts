// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import { nextWord, type RandomState } from '../../lib/random'
import type { DropoutMasks, NetworkDesign } from './network'

/** Space for the masks of a batch of `count` images; undefined if `design` does not use dropout. */
export function createMasks({ sizes, dropout }: NetworkDesign, count: number): DropoutMasks | undefined {
  const hidden = sizes.slice(1, -1)
  if (dropout === 0 || hidden.length === 0) return undefined
  return hidden.map((units) => new Float32Array(count * units))
}

/**
 * Draws new masks in place, layer by layer, image by image; advances `random`. Inverted dropout: a unit stays
 * with probability 1 − p and is scaled by 1/(1 − p), so that nothing needs to be scaled when the net is used.
 * Source: Srivastava et al., "Dropout" (2014).
 */
export function drawMasks(masks: DropoutMasks, dropout: number, random: RandomState): void {
  const threshold = dropout * 2 ** 32
  const kept = 1 / (1 - dropout)
  for (const mask of masks) {
    for (let i = 0; i < mask.length; i++) mask[i] = nextWord(random) >= threshold ? kept : 0
  }
}
