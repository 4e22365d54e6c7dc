import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Text } from '../../../i18n/text'
import type { Beyond } from '../../../state/lecture/beyond'
import { changedLink } from '../../../state/link/link'
import { fetchLesson } from '../../../state/session/fetched-lesson'
import { appStore, isShow } from '../../../state/stores/app-store'
import { atHand, followedTrack, linksBeside } from '../../../state/tracks/followed-track'
import { tracks } from '../../../state/tracks/page-tracks'
import { connectTracks } from './connect-tracks'

connectTracks() // this file is loaded once

const gone: Text = {
  en: 'The track of this address is not in this browser, so the lecture’s own order is followed.',
  ko: '이 주소의 강의 순서가 이 브라우저에 없어 기본 순서를 따릅니다.',
}

/** What lies beyond a session on the stage: of the track that the address names, or else of `own`, the order that its page has. */
export function useTrack(own: Beyond): Beyond {
  const link = useStore(appStore, (state) => state.link)
  const isShown = useStore(appStore, isShow)
  const track = useStore(tracks.store, ({ tracks }) => tracks.find(({ id }) => id === link.track))
  const at = useMemo(() => (track && isShown ? atHand(track) : undefined), [track, isShown])
  useEffect(() => {
    if (link.track !== undefined && !track)
      appStore.getState().settle(link, {
        link: changedLink(link, { track: undefined, stop: undefined }),
        problems: [gone],
      })
  }, [link, track])
  useEffect(() => {
    if (!at) return
    for (const { route } of linksBeside(at, link))
      if (route.page === 'lesson') fetchLesson(route.lesson).catch(() => {}) // reported when it is opened
  }, [at, link])
  return useMemo(() => (at && at.stops.length > 0 ? followedTrack(at, link) : own), [at, link, own])
}
