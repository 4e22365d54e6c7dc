import * as v from 'valibot'
import { formatLink } from '../link/format-link'
import { changedLink, type Link, type LinkChange } from '../link/link'
import { parseLink } from '../link/parse-link'
import { appStore } from '../stores/app-store'
import { presentStore } from '../stores/present-store'

/** Where a show is, as its windows tell each other. */
const place = v.object({
  link: v.string(),
  blank: v.nullable(v.picklist(['black', 'white'])),
  tool: v.nullable(v.picklist(['light', 'pen'])),
  isAsking: v.boolean(),
  isOverview: v.boolean(),
})

type Place = v.InferOutput<typeof place>

/** Which move led to a place: when it was made, on the clock that all windows have, and by which of them. */
const move = v.object({ at: v.pipe(v.number(), v.safeInteger()), by: v.string() })

type Move = v.InferOutput<typeof move>

/** Of two moves at the same time, one window's goes before the other's. */
const isLater = (a: Move, b: Move): boolean => a.at > b.at || (a.at === b.at && a.by > b.by)

const message = v.variant('kind', [
  v.object({ kind: v.literal('place'), place, move }),
  v.object({ kind: v.literal('asks') }),
])

/** What each window has for itself. */
const ownFields = ({
  isPresenting,
  isPresenter,
  show,
  hasNotes,
  language,
  theme,
  view,
}: Partial<Link>): LinkChange => ({
  isPresenting,
  isPresenter,
  show,
  hasNotes,
  language,
  theme,
  view,
})

const nobodysFields = ownFields({})

function currentPlace(): Place {
  const { blank, tool, isAsking, isOverview } = presentStore.getState()
  const link = formatLink(changedLink(appStore.getState().link, nobodysFields))
  return { link, blank: blank ?? null, tool: tool ?? null, isAsking, isOverview }
}

function goTo({ link: text, blank, tool, ...shown }: Place): void {
  const { link, problems } = parseLink(text)
  appStore.setState((state) => ({ link: changedLink(link, ownFields(state.link)), problems }))
  presentStore.setState({ ...shown, blank: blank ?? undefined, tool: tool ?? undefined })
}

/**
 * Keeps the windows of a show at the same place: what one of them does, the others do. A window that is opened or
 * reloaded goes where the others are. Returns a function that ends it.
 */
export function connectShow(show: string): () => void {
  const channel = new BroadcastChannel(`backstep-show-${show}`)
  const own = crypto.randomUUID()
  let latest: Move = { at: 0, by: '' }
  let told = JSON.stringify(currentPlace())
  let isFollowing = false
  const tell = (move: Move): void => channel.postMessage({ kind: 'place', place: currentPlace(), move })
  const tellMove = (): void => {
    const text = JSON.stringify(currentPlace())
    if (isFollowing || text === told) return
    told = text
    latest = { at: Math.max(Date.now(), latest.at + 1), by: own }
    tell(latest)
  }
  channel.onmessage = ({ data }) => {
    const { success, output } = v.safeParse(message, data)
    if (!success) return
    if (output.kind === 'asks') {
      tell({ ...latest, by: latest.by || own })
      return
    }
    if (!isLater(output.move, latest)) return
    latest = output.move
    isFollowing = true
    goTo(output.place)
    isFollowing = false
    told = JSON.stringify(currentPlace())
  }
  const ends = [appStore.subscribe(tellMove), presentStore.subscribe(tellMove), () => channel.close()]
  channel.postMessage({ kind: 'asks' })
  return () => {
    for (const end of ends) end()
  }
}
