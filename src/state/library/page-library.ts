import { browserDrafts } from './drafts'
import { Library } from './library'
import { remembered } from './open-in-window'

/** The programs of the page. */
export const library = new Library(browserDrafts(), () => crypto.randomUUID(), Date.now, remembered('id'))
