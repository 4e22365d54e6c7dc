import type { Link } from '../link/link'
import { parseLink } from '../link/parse-link'
import { markedAddress } from './marked-address'
import { atHandSources, sessionOfStop } from './session-of-stop'
import { isThere } from './stop-heading'
import { hasStage, longestAddress, stopAddress } from './track'

/** Why an address cannot be that of a stop, as the end of the key of its sentence. */
export type Refusal = 'elsewhere' | 'unreadable' | 'no-stage' | 'missing' | 'own-program' | 'too-long'

/** A place of the web without its query and its hash. */
const placeOf = ({ protocol, host, pathname }: URL): string =>
  `${protocol}//${host}${pathname.replace(/index\.html$/, '')}`

/** The hash of an address that was pasted, a whole one or a hash alone; undefined if it leads away from the page at `here`. */
function hashOf(pasted: string, here: string): string | undefined {
  if (!URL.canParse(pasted, here)) return undefined
  const url = new URL(pasted, here)
  return placeOf(url) === placeOf(new URL(here)) && url.hash.startsWith('#/') ? url.hash : undefined
}

/** The link that an address leads to which was pasted on the page at `here`, or why it cannot be that of a stop. */
export function readPasted(pasted: string, here: string): Link | Refusal {
  const hash = hashOf(pasted.trim(), here)
  if (hash === undefined) return 'elsewhere'
  const { link, problems } = parseLink(hash)
  if (problems.length > 0) return 'unreadable'
  if (!hasStage(link)) return 'no-stage'
  if (!isThere({ address: hash })) return 'missing'
  return link.route.page === 'play' && link.program === undefined ? 'own-program' : link
}

/** The address of the stop that shows what a pasted address leads to, or why there is none. */
export async function pastedStop(
  pasted: string,
  here: string,
): Promise<{ readonly address: string } | { readonly refusal: Refusal }> {
  const link = readPasted(pasted, here)
  if (typeof link === 'string') return { refusal: link }
  const session = await sessionOfStop(link, atHandSources).catch(() => undefined) // a lesson that is out of reach now
  if (!session && link.route.page === 'play') return { refusal: 'unreadable' }
  const address = session ? await markedAddress(session, link) : stopAddress(link)
  return address === undefined || address.length > longestAddress ? { refusal: 'too-long' } : { address }
}
