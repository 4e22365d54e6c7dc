import { type ReactNode, useLayoutEffect, useState } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../../state/stores/app-store'
import { FaultOnPurpose } from '../faults/FaultOnPurpose'
import type { Place } from '../faults/places'
import { Catcher } from './Catcher'
import { PlaceFailure } from './PlaceFailure'

interface BoundaryProps {
  readonly place: Place
  /** Whatever the content depends on besides the link: when it changes, failed content is tried again. */
  readonly resetKey?: unknown
  readonly children: ReactNode
}

interface Failed {
  readonly error: unknown
  /** Whether it failed again after "Try again". */
  readonly isAgain: boolean
}

/**
 * Contains an error within one place: a message appears there, and everything else continues. Failed content
 * is tried again when the link changes. The message is not a child of the component that catches, so it
 * stays, with its focus, while another try fails.
 */
export function Boundary({ place, resetKey, children }: BoundaryProps) {
  const link = useStore(appStore, (state) => state.link)
  const [tries, setTries] = useState(0)
  const [failed, setFailed] = useState<Failed>()
  const recover = (): void => {
    setFailed(undefined)
    setTries(0)
  }
  return (
    <>
      {failed && <PlaceFailure place={place} {...failed} onRetry={() => setTries(tries + 1)} />}
      <Catcher
        attempt={[link, resetKey, tries]}
        onFailure={(error) => setFailed({ error, isAgain: tries > 0 })}
      >
        {import.meta.env.MODE === 'faults' && <FaultOnPurpose place={place} />}
        {children}
        {failed && <Shown onShown={recover} />}
      </Catcher>
    </>
  )
}

interface ShownProps {
  readonly onShown: () => void
}

/** Reports that its siblings have been rendered. */
function Shown({ onShown }: ShownProps) {
  useLayoutEffect(onShown)
  return null
}
