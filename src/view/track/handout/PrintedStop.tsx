import { useEffect, useState } from 'react'
import type { Handout as Layout } from '../../../state/link/link'
import { parseLink } from '../../../state/link/parse-link'
import type { ProgramSession } from '../../../state/session/program-session'
import { headingOf } from '../../../state/tracks/stop-heading'
import { filled, type TrackStop } from '../../../state/tracks/track'
import { Boundary } from '../../failure/Boundary'
import { useLanguage } from '../../shared/use-language'
import { useLatest } from '../../shared/use-latest'
import { NoteLines } from './NoteLines'
import { PrintedFormula } from './PrintedFormula'
import { PrintedPicture } from './PrintedPicture'
import { PrintedSentence } from './PrintedSentence'
import styles from './PrintedStop.module.css'
import { sessionOfStop } from './session-of-stop'

interface PrintedStopProps {
  readonly stop: TrackStop
  /** Its place among those that are printed, from 1. */
  readonly number: number
  readonly layout: Layout
  readonly hasNotes: boolean
  /** Whether it is this stop's turn to be drawn: one after another, so that the page stays at hand. */
  readonly isDue: boolean
  readonly onDrawn: () => void
}

/** A stop on paper: its title, picture, formula and sentence, its notes if they are wanted, and room to write. */
export function PrintedStop({ stop, number, layout, hasNotes, isDue, onDrawn }: PrintedStopProps) {
  const { t, say } = useLanguage()
  const { title, place } = headingOf(stop)
  const notes = hasNotes ? filled(stop.notes) : undefined
  const session = useSessionOf(stop.address, isDue)
  const drawn = useLatest(onDrawn)
  useEffect(() => {
    if (session === 'none') drawn()
  }, [session, drawn])
  const isOpen = session !== 'waits' && session !== 'none'
  return (
    <section className={styles[layout]} aria-labelledby={`printed-${number}`}>
      <div className={styles.left}>
        <h2 id={`printed-${number}`} className={styles.title}>
          <span className={styles.number}>{number}</span> {say(title)}
          {place && <span className={styles.place}>{say(place)}</span>}
        </h2>
        {isOpen && (
          <Boundary place="graph">
            <PrintedPicture session={session} onDrawn={onDrawn} />
          </Boundary>
        )}
        {session === 'none' && <p className={styles.place}>{t('handout.no-picture')}</p>}
      </div>
      <div className={styles.right}>
        {isOpen && (
          <>
            {session.step > 0 && (
              <Boundary place="derivation">
                <PrintedFormula session={session} isSmall={layout === 'six'} />
              </Boundary>
            )}
            <PrintedSentence session={session} />
          </>
        )}
        {notes && <p className={styles.notes}>{say(notes)}</p>}
        <NoteLines />
      </div>
    </section>
  )
}

/** The session of a stop once it is due and opened; `none` if there is nothing to draw. */
function useSessionOf(address: string, isDue: boolean): ProgramSession | 'waits' | 'none' {
  const [session, setSession] = useState<ProgramSession | 'none'>()
  useEffect(() => {
    if (!isDue) return
    let isOver = false
    const settle = (opened: ProgramSession | undefined): void => {
      if (!isOver) setSession(opened ?? 'none')
    }
    sessionOfStop(parseLink(address).link).then(settle, () => settle(undefined))
    return () => {
      isOver = true
    }
  }, [address, isDue])
  return session ?? 'waits'
}
