import { useState } from 'react'
import { useStore } from 'zustand'
import { presentStore } from '../../../state/stores/present-store'

/** Whether the stage is shown, and whether what is shown now came back from there. */
export function useHasPresented(): { readonly isPresenting: boolean; readonly hasPresented: boolean } {
  const isPresenting = useStore(presentStore, (state) => state.isPresenting)
  const [hasPresented, setHasPresented] = useState(isPresenting)
  if (isPresenting && !hasPresented) setHasPresented(true)
  return { isPresenting, hasPresented }
}
