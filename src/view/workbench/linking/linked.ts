/** What an element points at: nodes and edges by id, and the kinds of elements that are to be lit for them. */
export interface Pointing {
  readonly ids: readonly string[]
  readonly kinds: readonly Kind[]
}

type Kind = 'for' | 'node' | 'edge'

/** The attributes that say what an element speaks of. */
export const spokenOf = ['data-for', 'data-node', 'data-edge', 'data-lights'] as const

export const nothing: Pointing = { ids: [], kinds: [] }

/** What an element speaks of; `data-lights` holds several ids, parted by spaces, which are lit in the graph alone. */
export function pointingOf(element: Element | undefined): Pointing {
  if (!element) return nothing
  const { lights, for: one, node, edge } = (element as HTMLElement | SVGElement).dataset
  if (lights !== undefined) return { ids: lights.split(' ').filter(Boolean), kinds: ['node', 'edge'] }
  return {
    ids: [one, node, edge].filter((id) => id !== undefined).slice(0, 1),
    kinds: ['for', 'node', 'edge'],
  }
}

/** What speaks of something at or around the target of an event: of a whole path before one of its pieces. */
export function linkedAt(target: EventTarget | null): Element | undefined {
  if (!(target instanceof Element)) return undefined
  return (
    target.closest('[data-lights]') ?? target.closest('[data-for], [data-node], [data-edge]') ?? undefined
  )
}

/** All elements under a root that are to be lit. */
export const elementsOf = (root: Element, { ids, kinds }: Pointing): readonly Element[] =>
  ids.flatMap((id) => {
    const quoted = CSS.escape(id)
    return [...root.querySelectorAll(kinds.map((kind) => `[data-${kind}="${quoted}"]`).join())]
  })
