import { runningOrder } from '../lecture/running-order.at-build'
import { formatLink } from '../link/format-link'
import { linkTo } from '../link/link'
import { partOf } from './part-of'
import type { NewTrack, TrackStop } from './track'

/** The id of the lecture's own order, which is no kept track. */
export const lectureId = 'lecture'

const nothing = { en: '', ko: '' } as const

const stops: readonly TrackStop[] = runningOrder.map(({ route, part }) => {
  const link = linkTo(route)
  const isFirst = route.page !== 'lesson' || partOf(link)?.part === part
  return { address: formatLink(isFirst ? link : { ...link, part }), title: nothing, notes: nothing }
})

/** The lecture's own order as a track: each part from its title. */
export const lectureTrack: NewTrack = {
  name: { en: 'The lecture’s own order', ko: '강의의 기본 순서' },
  stops,
}
