import { useEffect, useMemo, useState } from 'react'
import { arrangementOf } from '../../../layout/arrangement'
import type { Offsets } from '../../../layout/edge-route'
import type { Look } from '../../../layout/request'
import type { Moved } from '../../../state/link/link'
import { appStore } from '../../../state/stores/app-store'
import { useShownLink } from '../../shared/shown-link'
import { useLatest } from '../../shared/use-latest'
import { linkRestMs } from './use-linked-view'

interface MovedNodes {
  readonly offsets: Offsets
  /** Moves a node by a distance in pixels of the unscaled graph. */
  readonly move: (id: string, dx: number, dy: number) => void
  /** Moves all nodes back. */
  readonly restore: () => void
}

const unmoved: Offsets = new Map()

/** Which nodes were moved by hand in the arrangement that is drawn. They are read from the link, and written to it once they are at rest. */
export function useMovedNodes(look: Look): MovedNodes {
  const linked = useShownLink((link) => link.moved)
  const [moved, setMoved] = useState({ linked, now: linked })
  if (moved.linked !== linked) setMoved({ linked, now: linked })
  const { now } = moved
  const arrangement = useMemo(() => arrangementOf(look), [look])
  const isHere = now?.arrangement === arrangement
  const offsets = useMemo(() => (now && isHere ? offsetsOf(now) : unmoved), [now, isHere])
  const move = useLatest((id: string, dx: number, dy: number) => {
    setMoved((before) => {
      const nodes = before.now?.arrangement === arrangement ? before.now.nodes : []
      return { ...before, now: { arrangement, nodes: movedNodes(nodes, id, dx, dy) } }
    })
  })
  useEffect(() => {
    if (now === linked) return
    const timer = setTimeout(() => appStore.getState().change({ moved: now && rounded(now) }), linkRestMs)
    return () => clearTimeout(timer)
  }, [now, linked])
  return { offsets, move, restore: () => setMoved({ linked, now: undefined }) }
}

const offsetsOf = ({ nodes }: Moved): Offsets => new Map(nodes.map(([id, x, y]) => [id, { x, y }]))

function movedNodes(nodes: Moved['nodes'], id: string, dx: number, dy: number): Moved['nodes'] {
  const [, x, y] = nodes.find(([other]) => other === id) ?? [id, 0, 0]
  return [...nodes.filter(([other]) => other !== id), [id, x + dx, y + dy]]
}

/** The same in tenths of a pixel, as links have them: what is read back is not seen to move. */
const rounded = ({ arrangement, nodes }: Moved): Moved => ({
  arrangement,
  nodes: nodes.map(([id, x, y]) => [id, inTenths(x), inTenths(y)]),
})

const inTenths = (px: number): number => Math.round(10 * px) / 10 + 0
