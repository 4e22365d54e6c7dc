/** What a page tells the newer service worker: from now on, answer instead of the older one. */
export const takeOver = 'take-over'

/** What a page tells its service worker: a page of your version is open. */
export const opened = 'opened'
