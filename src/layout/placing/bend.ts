/** How far the two lines of an edge are moved apart where they climb, so that they do not merge. */
export const bendShift = (dy: number): number => Math.min(7, 0.12 * Math.abs(dy))

/** The width in which one line changes its height by `dy`. */
export const bendWidth = (dy: number): number => Math.min(30, 6 + 0.25 * Math.abs(dy))

/** The width in which both lines of an edge change their height by `dy`. */
export const bendRun = (dy: number): number => (Math.abs(dy) < 1 ? 0 : bendWidth(dy) + 2 * bendShift(dy))

/** How far lines are horizontal before they may bend: at a node, where arrow heads need it, and elsewhere. */
export const levelRun = { node: 12, other: 2 } as const
