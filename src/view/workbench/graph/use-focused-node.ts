import { type RefObject, useEffect, useState } from 'react'

/** The id of the node that has or holds the focus, or had it last. */
export function useFocusedNode(stage: RefObject<HTMLElement | null>): string | undefined {
  const [focused, setFocused] = useState<string>()
  useEffect(() => {
    const element = stage.current
    const note = ({ target }: FocusEvent): void => {
      const node = target instanceof Element ? target.closest<HTMLElement>('[data-node]') : null
      setFocused(node?.dataset.node)
    }
    element?.addEventListener('focusin', note)
    return () => element?.removeEventListener('focusin', note)
  }, [stage])
  return focused
}
