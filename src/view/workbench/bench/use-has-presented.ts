import { useState } from 'react'
import { useStore } from 'zustand'
import { appStore, isPresenting as isAskedFor } from '../../../state/stores/app-store'

/** Whether the stage is shown, and whether what is shown now came back from there. */
export function useHasPresented(): { readonly isPresenting: boolean; readonly hasPresented: boolean } {
  const isPresenting = useStore(appStore, isAskedFor)
  const [hasPresented, setHasPresented] = useState(isPresenting)
  if (isPresenting && !hasPresented) setHasPresented(true)
  return { isPresenting, hasPresented }
}
