const lineFeed = 10
const carriageReturn = 13

/** Whether a character code ends a line. */
export const isLineBreak = (code: number): boolean => code === lineFeed || code === carriageReturn
