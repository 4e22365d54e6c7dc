import type { Step } from '../../../trace/steps/step'

/** The colour of a step: forward, backward, or that of a line of algebra, which is neither. */
export const toneOf = ({ kind }: Step): 'forward' | 'backward' | 'line' =>
  kind === 'line' || kind === 'forward' ? kind : 'backward'
