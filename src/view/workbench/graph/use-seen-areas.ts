import { useCallback, useRef } from 'react'
import { useStore } from 'zustand'
import type { Area } from '../../../layout/in-areas'
import type { Size } from '../../../layout/sizes'
import { sameAreas, seenAreas, type View, type ViewStore } from './view'

const none: readonly Area[] = []

/**
 * The areas of a graph that are in view: the same object while pan and zoom stay within the room around them; none
 * before the stage is known.
 */
export function useSeenAreas(view: ViewStore, stage: Size | undefined): readonly Area[] {
  const latest = useRef(none)
  const select = useCallback(
    (now: View) => {
      const areas = stage ? seenAreas(now, stage) : none
      if (!sameAreas(areas, latest.current)) latest.current = areas
      return latest.current
    },
    [stage],
  )
  return useStore(view, select)
}
