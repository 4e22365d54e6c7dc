import { useEffect } from 'react'
import { playStore, type ReadProgram } from '../../state/play/play-store'
import type { OpenedProgram } from '../../state/session/program-session'
import { appStore } from '../../state/stores/app-store'

/**
 * Corrects a step in the address that is beyond the last one of the program on the page, once that is the one that the
 * address means.
 */
export function useStepWithin(
  read: ReadProgram,
  { trace }: OpenedProgram,
  step: number,
  isShown: boolean,
): void {
  const last = trace.steps.length
  useEffect(() => {
    const { read: latest, text } = playStore.getState()
    const isCurrent = isShown && read === latest && read.text === text
    if (isCurrent && step > last) appStore.getState().change({ step: last })
  }, [read, last, step, isShown])
}
