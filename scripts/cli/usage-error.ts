/** How a command line is not meant to be used, as a sentence. */
export class UsageError extends Error {}
