/** The nearest place inside the square, along one of its sides. */
export const within = (place: number): number => Math.min(1, Math.max(0, place))
