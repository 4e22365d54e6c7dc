import type { Text } from '../../i18n/text'
import { frameTitles } from '../lecture/lecture-order'
import type { Link } from '../link/link'
import { parseLink } from '../link/parse-link'
import { playgroundTitle } from '../play/playground-title'
import { partOf } from './part-of'
import { filled, type TrackStop } from './track'

/** How a frame is called where it is listed. */
export interface StopHeading {
  readonly title: Text
  /** Of what, and at which step, as far as the title does not say. */
  readonly place?: Text
}

const joined = (texts: readonly (Text | undefined)[]): Text | undefined => {
  const there = texts.filter((text) => text !== undefined)
  if (there.length === 0) return undefined
  return { en: there.map(({ en }) => en).join(' · '), ko: there.map(({ ko }) => ko).join(' · ') }
}

const stepOf = ({ step }: Link): Text | undefined => {
  if (step === 0) return undefined
  return Number.isFinite(step)
    ? { en: `step ${step}`, ko: `${step}단계` }
    : { en: 'last step', ko: '마지막 단계' }
}

/** The heading of what a link shows; undefined for a lesson, or a part of one, that there is not. */
function placeOf(link: Link): readonly [Text, ...(Text | undefined)[]] | undefined {
  const { route, iteration } = link
  if (route.page === 'play') return [playgroundTitle]
  if (route.page === 'train')
    return [
      { en: 'Training lab', ko: '학습 실험실' },
      iteration === undefined ? undefined : { en: `iteration ${iteration}`, ko: `반복 ${iteration}` },
    ]
  if (route.page === 'lecture') return [frameTitles[route.frame]]
  const part = partOf(link)
  return part && [part.title, part.partTitle]
}

/** Whether this version of the program has what a stop shows. */
export const isThere = ({ address }: Pick<TrackStop, 'address'>): boolean =>
  placeOf(parseLink(address).link) !== undefined

const missing: Text = { en: 'not in this version', ko: '이 버전에 없음' }

/** How a stop is called: by its title, or else by the heading of its lesson or page. */
export function headingOf({ address, title }: TrackStop): StopHeading {
  const { link } = parseLink(address)
  const [name, ...rest] = placeOf(link) ?? [missing]
  const own = filled(title)
  const place = joined([...(own ? [name] : []), ...rest, stepOf(link)])
  return { title: own ?? name, ...(place && { place }) }
}
