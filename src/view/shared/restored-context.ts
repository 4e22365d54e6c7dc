import { createContext } from 'react'

/** How often the inputs around a field were put back: what was typed before then is forgotten. */
export const RestoredContext = createContext(0)
