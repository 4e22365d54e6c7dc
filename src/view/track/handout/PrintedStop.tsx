import clsx from 'clsx'
import { useEffect, useMemo, useState } from 'react'
import type { Handout as Layout, Link } from '../../../state/link/link'
import { parseLink } from '../../../state/link/parse-link'
import { type StopSession, sessionOfStop } from '../../../state/tracks/session-of-stop'
import { headingOf } from '../../../state/tracks/stop-heading'
import { filled, type TrackStop } from '../../../state/tracks/track'
import { Boundary } from '../../failure/Boundary'
import { LinkOnPaper } from '../../shared/shown-link'
import { useLanguage } from '../../shared/use-language'
import { useLatest } from '../../shared/use-latest'
import { NoteLines } from './NoteLines'
import { PrintedBeside } from './PrintedBeside'
import { PrintedFormula } from './PrintedFormula'
import { PrintedPicture } from './PrintedPicture'
import { PrintedSentence } from './PrintedSentence'
import styles from './PrintedStop.module.css'
import { printedSources } from './printed-sources'

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
  const { address } = stop
  const link = useMemo(() => parseLink(address).link, [address])
  const session = useSessionOf(link, isDue)
  const drawn = useLatest(onDrawn)
  useEffect(() => {
    if (session === 'none') drawn()
  }, [session, drawn])
  const opened = session === 'waits' || session === 'none' ? undefined : session
  const beside = opened && link.beside && <PrintedBeside session={opened} link={link} />
  return (
    <LinkOnPaper value={link}>
      <section
        className={clsx(styles[layout], beside && styles.long)}
        aria-labelledby={`printed-${number}`}
        data-printed-stop={number}
      >
        <div className={styles.left}>
          <h2 id={`printed-${number}`} className={styles.title}>
            <span className={styles.number}>{number}</span> {say(title)}
            {place && <span className={styles.place}>{say(place)}</span>}
          </h2>
          {opened && (
            <Boundary place="graph">
              <PrintedPicture session={opened} isSmall={layout === 'six'} onDrawn={onDrawn} />
            </Boundary>
          )}
          {session === 'none' && <p className={styles.place}>{t('handout.no-picture')}</p>}
        </div>
        <div className={styles.right}>
          {opened && (
            <>
              {opened.step > 0 && (
                <Boundary place="derivation">
                  <PrintedFormula session={opened} isSmall={layout === 'six'} />
                </Boundary>
              )}
              <PrintedSentence session={opened} />
            </>
          )}
          {layout === 'one' && beside}
          {notes && <p className={styles.notes}>{say(notes)}</p>}
          <NoteLines />
        </div>
        {layout === 'six' && beside}
      </section>
    </LinkOnPaper>
  )
}

/** The session of a stop once it is due and opened; `none` if there is nothing to draw. */
function useSessionOf(link: Link, isDue: boolean): StopSession | 'waits' | 'none' {
  const [session, setSession] = useState<StopSession | 'none'>()
  useEffect(() => {
    if (!isDue) return
    let isOver = false
    const settle = (opened: StopSession | undefined): void => {
      if (!isOver) setSession(opened ?? 'none')
    }
    sessionOfStop(link, printedSources).then(settle, () => settle(undefined))
    return () => {
      isOver = true
    }
  }, [link, isDue])
  return session ?? 'waits'
}
