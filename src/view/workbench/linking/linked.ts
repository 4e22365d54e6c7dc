/** What an element refers to: nodes and edges by id, and the kinds of elements to light for them. */
export interface Pointing {
  readonly ids: readonly string[]
  readonly kinds: readonly Kind[]
}

type Kind = 'for' | 'node' | 'edge'

/** The attributes that say what an element refers to. */
export const spokenOf = ['data-for', 'data-node', 'data-edge', 'data-lights'] as const

export const nothing: Pointing = { ids: [], kinds: [] }

/**
 * What an element refers to; `data-lights` holds several ids, separated by spaces, which are only lit in the
 * graph.
 */
export function pointingOf(element: Element | undefined): Pointing {
  if (!element) return nothing
  const { lights, for: one, node, edge } = (element as HTMLElement | SVGElement).dataset
  if (lights !== undefined) return { ids: lights.split(' ').filter(Boolean), kinds: ['node', 'edge'] }
  return {
    ids: [one, node, edge].filter((id) => id !== undefined).slice(0, 1),
    kinds: ['for', 'node', 'edge'],
  }
}

/**
 * The closest element, from the target of an event outwards, that refers to something; a whole path takes
 * precedence over its pieces.
 */
export function linkedAt(target: EventTarget | null): Element | undefined {
  if (!(target instanceof Element)) return undefined
  return (
    target.closest('[data-lights]') ?? target.closest('[data-for], [data-node], [data-edge]') ?? undefined
  )
}

/** All elements below a root that should be lit. */
export const elementsOf = (root: Element, { ids, kinds }: Pointing): readonly Element[] =>
  ids.flatMap((id) => {
    const quoted = CSS.escape(id)
    return [...root.querySelectorAll(kinds.map((kind) => `[data-${kind}="${quoted}"]`).join())]
  })
