import { useRef, useState } from 'react'
import { useKeys } from '../../shared/use-keys'

interface Finding {
  readonly isOpen: boolean
  readonly open: () => void
  /** `isBack`: whether the focus goes back to what had it before. */
  readonly close: (isBack: boolean) => void
}

/** The keys that open the field to find a node, as commands. */
const keys = { '/': 'find' } as const
const noKeys: Readonly<Record<string, 'find'>> = {}

/** Opens and closes the field that finds a node, by its key too; on the stage there is none. */
export function useFinding(isOnStage: boolean): Finding {
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<Element>(null)
  const open = (): void => {
    opener.current = document.activeElement
    setIsOpen(true)
  }
  const close = (isBack: boolean): void => {
    setIsOpen(false)
    if (isBack && opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
  }
  useKeys(isOnStage ? noKeys : keys, { find: open })
  return { isOpen, open, close }
}
