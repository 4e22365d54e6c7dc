import type { ReactNode } from 'react'
import type { Beyond } from '../../../state/lecture/beyond'
import { useTrack } from './use-track'

interface FollowedTrackProps {
  /** What lies beyond without a track. */
  readonly own: Beyond
  readonly children: (beyond: Beyond) => ReactNode
}

/** What is shown while the track of the address is followed, which other shows need not fetch. */
export const FollowedTrack = ({ own, children }: FollowedTrackProps) => children(useTrack(own))
