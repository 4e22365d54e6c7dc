import type { GivenDigit } from '../../../lessons/lesson'
import { appStore } from '../../../state/app-store'
import { type ChosenDigit, choiceInputs } from '../../../state/chosen-digit'

/** Lets another image, or another net, take part; inputs that were changed by hand belonged to the one before. */
export const chooseDigit = (given: GivenDigit, chosen: ChosenDigit): void =>
  appStore.getState().change({ inputs: choiceInputs(given, chosen) })
