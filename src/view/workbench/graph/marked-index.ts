import { createContext } from 'react'

/** The entry of every vector of classes that is the right one; undefined where nothing is to be marked. */
export const MarkedIndex = createContext<number | undefined>(undefined)
