/** The letters of a line that are in view where the panel is narrowest. */
export const widestComment = 32
