import { Suspense, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../../state/stores/app-store'
import { lectureId, lectureTrack } from '../../state/tracks/lecture-track'
import { tracks } from '../../state/tracks/page-tracks'
import type { NewTrack, Track } from '../../state/tracks/track'
import { sharedTrack } from '../../state/tracks/track-link'
import { Boundary } from '../failure/Boundary'
import { Loading } from '../failure/Loading'
import { lazyPart } from '../failure/lazy-part'
import { Problems } from '../shared/Problems'
import { useLanguage } from '../shared/use-language'
import { connectTracks } from '../workbench/track/connect-tracks'
import { AllTracks } from './AllTracks'
import { AllTracksLink } from './AllTracksLink'
import { LectureOrder } from './LectureOrder'
import { ReceivedTrack } from './ReceivedTrack'
import { TrackEditor } from './TrackEditor'
import styles from './TrackPage.module.css'

connectTracks() // this file is loaded once

const Handout = lazyPart('Handout', async () => (await import('./handout/Handout')).Handout, [
  'track',
  'workbench',
  'lesson',
  'check',
])

/** What a track's address shows: a kept one, the lecture's own order, or one that someone sent. */
type Shown =
  | { readonly kind: 'kept'; readonly track: Track }
  | { readonly kind: 'lecture' | 'received'; readonly track: NewTrack }
  | { readonly kind: 'all' | 'gone' | 'cut' | 'loading' }

/** A lecturer's own orders of the lecture: all of them, one to be edited, or one as it is printed. */
export function TrackPage() {
  const { link, problems } = useStore(appStore)
  const shown = useShown()
  const { handout } = link
  const isPrinted = handout !== undefined && 'track' in shown
  return (
    <>
      <Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />
      <main className={styles.page} id="content">
        {isPrinted ? (
          <Boundary place="handout">
            <Suspense fallback={<Loading />}>
              <Handout track={shown.track} layout={handout} />
            </Suspense>
          </Boundary>
        ) : (
          <ShownTrack shown={shown} />
        )}
      </main>
    </>
  )
}

function ShownTrack({ shown }: { readonly shown: Shown }) {
  switch (shown.kind) {
    case 'all':
      return <AllTracks />
    case 'kept':
      return <TrackEditor key={shown.track.id} track={shown.track} />
    case 'lecture':
      return <LectureOrder />
    case 'received':
      return <ReceivedTrack track={shown.track} />
    case 'loading':
      return <Loading />
    default:
      return <Missing kind={shown.kind} />
  }
}

function Missing({ kind }: { readonly kind: 'gone' | 'cut' }) {
  const { t } = useLanguage()
  return (
    <>
      <h1 className={styles.title}>{t('track.title')}</h1>
      <p role="alert">{t(`track.${kind}`)}</p>
      <AllTracksLink />
    </>
  )
}

function useShown(): Shown {
  const { route, shared } = useStore(appStore, (state) => state.link)
  const id = route.page === 'track' ? route.track : undefined
  const kept = useStore(tracks.store, ({ tracks }) => tracks.find((track) => track.id === id))
  const received = useReceived(shared)
  if (shared !== undefined) return received
  if (id === undefined) return { kind: 'all' }
  if (id === lectureId) return { kind: 'lecture', track: lectureTrack }
  return kept ? { kind: 'kept', track: kept } : { kind: 'gone' }
}

/** The track in an address, once it is unpacked. */
function useReceived(packed: string | undefined): Shown {
  const [read, setRead] = useState<{ readonly packed: string; readonly track: NewTrack | undefined }>()
  useEffect(() => {
    if (packed === undefined) return
    let isOver = false
    void sharedTrack(packed).then((track) => {
      if (!isOver) setRead({ packed, track })
    })
    return () => {
      isOver = true
    }
  }, [packed])
  if (read === undefined || read.packed !== packed) return { kind: 'loading' }
  return read.track ? { kind: 'received', track: read.track } : { kind: 'cut' }
}
