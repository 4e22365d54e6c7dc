import type { Language } from '../../i18n/text'
import { tracks } from '../../state/tracks/page-tracks'
import { longestTitle, type NewTrack } from '../../state/tracks/track'
import { goToTrack } from './go-to-track'

/** Keeps a copy of a track under a name in one language, and opens it. */
export function duplicateTrack({ stops }: NewTrack, name: string, language: Language): void {
  const shortened = [...name].slice(0, longestTitle).join('')
  goToTrack(tracks.add({ name: { en: '', ko: '', [language]: shortened }, stops }))
}
