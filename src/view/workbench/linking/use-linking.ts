import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useLanguage } from '../../shared/use-language'
import { Linking } from './linking'
import './linking.css'
import { nameOfPiece } from './name-of-piece'

interface LinkingProps {
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
  /** Tells screen readers where the keyboard cursor is. */
  readonly status: RefObject<HTMLElement | null>
}

/**
 * Links everything below an element that refers to the same node or edge: `data-for`, `data-node`,
 * `data-edge`.
 */
export function useLinking(
  root: RefObject<HTMLElement | null>,
  { chosen, onChoose, status }: LinkingProps,
): void {
  const { t } = useLanguage()
  const linking = useRef<Linking | null>(null)
  const latest = useRef({ choose: onChoose, dismiss: () => {}, announce: (_: HTMLElement) => {} })
  useLayoutEffect(() => {
    latest.current = {
      choose: (id) => onChoose(id === chosen ? undefined : id),
      dismiss: () => onChoose(undefined),
      announce: (piece) => {
        if (status.current) status.current.textContent = nameOfPiece(piece, t)
      },
    }
  })
  useEffect(() => {
    if (!root.current) return
    const connected = new Linking(root.current, () => latest.current)
    linking.current = connected
    return () => connected.disconnect()
  }, [root])
  useEffect(() => linking.current?.choose(chosen), [chosen])
}
