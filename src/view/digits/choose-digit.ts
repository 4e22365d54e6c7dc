import type { GivenDigit } from '../../program/program'
import { type ChosenDigit, choiceInputs } from '../../state/session/chosen-digit'
import { appStore } from '../../state/stores/app-store'

/**
 * Switches to another image or another net; inputs that were changed by hand are reset, because they belonged
 * to the previous one.
 */
export const chooseDigit = (given: GivenDigit, chosen: ChosenDigit): void =>
  appStore.getState().change({ inputs: choiceInputs(given, chosen) })
