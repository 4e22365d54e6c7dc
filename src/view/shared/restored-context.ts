import { createContext } from 'react'

/** How often the inputs around a field have been reset: a reset discards what was typed before it. */
export const RestoredContext = createContext(0)
