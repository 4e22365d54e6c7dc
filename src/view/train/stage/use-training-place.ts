import { useStore } from 'zustand'
import { trainingViews } from '../../../state/lecture/training-views'
import { appStore } from '../../../state/stores/app-store'
import type { StagePlace } from '../../workbench/stage/use-stage-actions'

const last = trainingViews.length - 1

/** Which view of training the address names by its step, and how to move from there. */
export function useTrainingPlace(): StagePlace & { readonly step: number } {
  const step = useStore(appStore, ({ link }) => Math.min(last, link.step))
  const goTo = (to: number): void => appStore.getState().change({ step: Math.min(last, Math.max(0, to)) })
  return {
    step,
    isFirst: step === 0,
    isLast: step === last,
    ahead: { step: Math.min(last, step + 1) },
    behind: { step: Math.max(0, step - 1) },
    next: () => {
      goTo(step + 1)
      return step + 1 >= last
    },
    previous: () => goTo(step - 1),
    goTo,
  }
}
