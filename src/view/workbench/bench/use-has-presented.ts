import { useState } from 'react'
import { useStore } from 'zustand'
import { appStore, isPresenting as isAskedFor } from '../../../state/stores/app-store'

/** Whether the stage is shown, and whether it has been shown since this component was mounted. */
export function useHasPresented(): { readonly isPresenting: boolean; readonly hasPresented: boolean } {
  const isPresenting = useStore(appStore, isAskedFor)
  const [hasPresented, setHasPresented] = useState(isPresenting)
  if (isPresenting && !hasPresented) setHasPresented(true)
  return { isPresenting, hasPresented }
}
