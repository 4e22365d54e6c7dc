import { useEffect } from 'react'
import { useStore } from 'zustand'
import { connectShow } from '../../../state/show/connect-show'
import { appStore } from '../../../state/stores/app-store'

/** Keeps a window at the place of its show, if it belongs to one. */
export function useShow(): void {
  const show = useStore(appStore, ({ link }) => link.show)
  useEffect(() => (show ? connectShow(show) : undefined), [show])
}
