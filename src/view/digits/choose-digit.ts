import type { GivenDigit } from '../../program/program'
import { type ChosenDigit, choiceInputs } from '../../state/session/chosen-digit'
import { appStore } from '../../state/stores/app-store'

/** Lets another image, or another net, take part; inputs that were changed by hand belonged to the one before. */
export const chooseDigit = (given: GivenDigit, chosen: ChosenDigit): void =>
  appStore.getState().change({ inputs: choiceInputs(given, chosen) })
