/** What an output without a name is called. */
export const outputName = 'out'
