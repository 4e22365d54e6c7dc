import { browserDrafts } from './drafts'
import { Library } from './library'
import { readOpenId } from './open-id'

/** The programs of the page. */
export const library = new Library(browserDrafts(), () => crypto.randomUUID(), Date.now, readOpenId())
