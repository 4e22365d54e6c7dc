import { CheckClient } from '../../checking/client'

/** The one gradient check of the page. */
export const checkClient = new CheckClient(new URL('mnist/', document.baseURI).href)
