import type { Text } from '../../../i18n/text'
import type { ListedStop } from '../../../state/lecture/beyond'

/** The title of what follows the stop at hand; undefined at the end of a lecture, or where there is none. */
export function followingTitle(
  stops: readonly ListedStop[],
  say: (text: Text) => string,
): string | undefined {
  const following = stops[stops.findIndex(({ isHere }) => isHere) + 1]
  return following && [say(following.lesson), ...(following.part ? [say(following.part)] : [])].join(' · ')
}
