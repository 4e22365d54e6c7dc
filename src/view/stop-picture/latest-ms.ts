/** How long a picture waits for a page that is never idle, in milliseconds: its tasks are short. */
export const latestMs = 500
