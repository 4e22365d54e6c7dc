import { createContext } from 'react'
import type { PicturedDigit } from '../../../state/session/program-session'

/** The digit that the graph is about; undefined if it is not about one. */
export const DigitAtHand = createContext<PicturedDigit | undefined>(undefined)
