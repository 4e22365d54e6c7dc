import { ArrowLeft, Printer } from 'lucide-react'
import { useState } from 'react'
import type { Handout as Layout } from '../../../state/link/link'
import { appStore } from '../../../state/stores/app-store'
import { isThere } from '../../../state/tracks/stop-heading'
import type { NewTrack } from '../../../state/tracks/track'
import { Button } from '../../shared/Button'
import { Choice } from '../../shared/Choice'
import { useLanguage } from '../../shared/use-language'
import { useTrackName } from '../../workbench/track/use-track-name'
import styles from './Handout.module.css'
import { PrintedStop } from './PrintedStop'

interface HandoutProps {
  readonly track: NewTrack
  readonly layout: Layout
}

/** A track on paper: a page for each stop, or six stops a page with lines beside them. */
export function Handout({ track, layout }: HandoutProps) {
  const { t } = useLanguage()
  const nameOf = useTrackName()
  const [hasNotes, setHasNotes] = useState(false)
  const [drawn, setDrawn] = useState(0)
  const stops = track.stops.filter(isThere)
  const isReady = drawn >= stops.length
  const { change } = appStore.getState()
  return (
    <>
      <div className={styles.settings}>
        <Button onClick={() => change({ handout: undefined })}>
          <ArrowLeft size={18} aria-hidden="true" />
          {t('handout.back')}
        </Button>
        <Choice
          label={t('handout.layout')}
          options={[
            { value: 'one', label: t('handout.one') },
            { value: 'six', label: t('handout.six') },
          ]}
          chosen={layout}
          onChoose={(handout) => {
            setDrawn(0)
            change({ handout })
          }}
        />
        <label className={styles.notesToo}>
          <input type="checkbox" checked={hasNotes} onChange={() => setHasNotes(!hasNotes)} />
          {t('handout.with-notes')}
        </label>
        <Button strong disabled={!isReady} onClick={() => print()}>
          <Printer size={18} aria-hidden="true" />
          {t('handout.print')}
        </Button>
        <p role="status" className={styles.progress}>
          {!isReady && t('handout.preparing', { number: drawn + 1, count: stops.length })}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard */}
      <section className={styles.scroll} aria-label={t('track.print')} tabIndex={0}>
        <article className={styles[layout]} data-handout={isReady ? 'ready' : 'drawing'}>
          <h1 className={styles.title}>{nameOf(track)}</h1>
          {stops.map((stop, i) => (
            <PrintedStop
              key={`${layout} ${i}`}
              stop={stop}
              number={i + 1}
              layout={layout}
              hasNotes={hasNotes}
              isDue={i <= drawn}
              onDrawn={() => setDrawn((count) => Math.max(count, i + 1))}
            />
          ))}
        </article>
      </section>
    </>
  )
}
