import { filled, type NewTrack } from '../../../state/tracks/track'
import { useLanguage } from '../../shared/use-language'

/** A function that gives the name of a track, in the language on screen as far as it has one in that. */
export function useTrackName(): (track: Pick<NewTrack, 'name'>) => string {
  const { t, say } = useLanguage()
  return ({ name }) => {
    const there = filled(name)
    return there ? say(there) : t('track.unnamed')
  }
}
