/** The frame of every picture, in pixels of a card. */
export const frame = { width: 240, height: 120 } as const
