/**
 * The share of the size that letters should have from which on a whole graph is preferred to larger letters. On a
 * stage of a presentation, such letters are about 2.4 % of its height.
 */
export const nearlyReadable = 0.88
