import type { AskedForChoice, Choice } from './asked'
import { mixed } from './mixed'

/** A question's formulas in the order in which they are shown: mixed, and the same each time. */
export const shownChoices = ({ id, choices }: AskedForChoice): readonly Choice[] => mixed(choices, id)
