/** An error in how the command line is used; its message is a full sentence. */
export class UsageError extends Error {}
