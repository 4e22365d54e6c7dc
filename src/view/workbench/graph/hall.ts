/** A stage in a hall: what it leaves for a graph, alone and beside something, and the least size of its letters. */
export const hall = {
  alone: { width: 1264, height: 470 },
  beside: { width: 708, height: 470 },
  goalPx: 20,
} as const
