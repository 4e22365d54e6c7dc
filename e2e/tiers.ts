/** A test that takes too long for every change, or repeats what another one shows in another look: `npm run test:long` runs it. */
export const long = { tag: '@long' } as const

/** The same for all but a sample of tests of one kind. */
export const longUnless = (isInSample: boolean): Partial<typeof long> => (isInSample ? {} : long)
