import { openShelf } from '../../training/storage/shelf'
import { GivenShelf } from './given-shelf'

/** The given arrays of the page. */
export const givenSets = new GivenShelf(openShelf('backstep-given'), Date.now)
