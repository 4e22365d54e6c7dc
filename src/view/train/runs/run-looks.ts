/**
 * The dash pattern of each look, as SVG's stroke-dasharray, so that looks can be told apart without colour.
 */
const dashes = ['none', '9 4', '2 4', '10 4 2 4', '16 5', '5 5', '12 3 2 3 2 3', '1 6', '6 3 2 3'] as const

/** The dash pattern of a look. */
export const dashOf = (look: number): string => dashes[look] ?? 'none'

/** The colour of a look, as a CSS variable. */
export const colourOf = (look: number): string => `var(--run-${look})`
