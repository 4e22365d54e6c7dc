import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { nodeAt } from '../../../engine/graph'
import { nodeBox, type Offsets } from '../../../layout/edge-route'
import type { GraphModel } from './graph-model'
import { nearestBox, type Way } from './nearest-box'
import { ownerOf, stopsAt } from './stops'

const ways: Readonly<Record<string, Way>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The keys that move the focus in a graph, as `aria-keyshortcuts` lists them. */
export const graphKeys = [...Object.keys(ways).map((key) => `Shift+${key}`), ']', '['].join(' ')

/** Chooses from what the keyboard reaches at a node. */
type Choice = (stops: readonly HTMLElement[]) => HTMLElement | undefined

/** The node that has or holds the focus, by id. */
interface Held {
  readonly id: string
  /** What of it is about to get the focus; absent once it has it. */
  readonly wanted?: Choice
}

interface GraphFocus {
  /** The id of the node that has or holds the focus, or had it last. */
  readonly focused: string | undefined
  /** Gives the focus to what had it last, to the node at work after a step, or to the first node. */
  readonly enter: () => void
  /** Gives the focus to a node, by its position. */
  readonly toNode: (position: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Moves the focus in a graph, which is one stop of the Tab key: the arrows with Shift to nodes, ] and [ to everything in reading order. */
export function useGraphFocus(
  stage: RefObject<HTMLElement | null>,
  { trace: { graph }, frame: { lit }, layout }: GraphModel,
  offsets: Offsets,
): GraphFocus {
  const [held, setHeld] = useState<Held>()
  const last = useRef<HTMLElement>(undefined)
  useEffect(() => {
    const element = stage.current
    const note = ({ target }: FocusEvent): void => {
      const owner = ownerOf(target)
      if (owner === undefined) return
      setHeld({ id: owner })
      last.current = target as HTMLElement
    }
    element?.addEventListener('focusin', note)
    return () => element?.removeEventListener('focusin', note)
  }, [stage])
  useEffect(() => {
    if (lit.node !== undefined) last.current = undefined
  }, [lit])
  useEffect(() => {
    if (!held?.wanted || !stage.current) return
    held.wanted(stopsAt(stage.current, held.id))?.focus({ preventScroll: true })
  }, [stage, held])

  const stops = (position: number): readonly HTMLElement[] =>
    stage.current ? stopsAt(stage.current, nodeAt(graph, position).id) : []
  const isNode = ({ dataset }: HTMLElement): boolean => dataset.node !== undefined
  /** The focus follows once the node is in the page, where it may not be yet if it is far out of view. */
  const reach = (position: number, wanted: Choice): void => {
    const node = graph.nodes[position]
    if (node) setHeld({ id: node.id, wanted })
  }
  const toNode = (position: number): void => reach(position, (all) => all.find(isNode))
  const enter = (): void => {
    if (last.current?.isConnected) last.current.focus({ preventScroll: true })
    else toNode(lit.node ?? 0)
  }
  const goOn = (position: number, target: HTMLElement, by: 1 | -1): void => {
    const here = stops(position)
    const next = here[here.indexOf(target) + by]
    if (next) next.focus({ preventScroll: true })
    else reach(position + by, (all) => all.at(by === 1 ? 0 : -1))
  }
  const goThatWay = (position: number, way: Way): void => {
    const boxes = graph.nodes.map((_, each) => nodeBox(graph, layout, each, offsets))
    const nearest = nearestBox(boxes, position, way)
    if (nearest !== undefined) toNode(nearest)
  }
  /** What a key does at a part of the drawing; undefined for a key that is left to others. */
  const actionOf = (event: KeyboardEvent, position: number, target: HTMLElement) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event
    if (metaKey || (ctrlKey && !altKey)) return undefined // many layouts have brackets on Alt or AltGr alone
    const way = shiftKey && !altKey ? ways[key] : undefined
    if (way) return () => goThatWay(position, way)
    if (key === ']' || key === '[') return () => goOn(position, target, key === ']' ? 1 : -1)
    if (key === 'Escape' && !isNode(target)) return () => toNode(position)
    return undefined
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, target } = event
    const position = graph.positions.get(ownerOf(target) ?? '')
    if (position === undefined || !(target instanceof HTMLElement)) return
    const action = actionOf(event, position, target)
    if (action) {
      event.preventDefault()
      event.stopPropagation()
      action()
    } else if (key === 'Escape' && !stage.current?.querySelector('[data-chosen]')) target.blur()
  }
  return { focused: held?.id, enter, toNode, onKeyDown }
}
