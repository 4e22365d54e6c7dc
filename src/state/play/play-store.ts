import { createStore } from 'zustand/vanilla'
import { type Graph, nodeAt, nodeById } from '../../engine/graph'
import { GraphError } from '../../engine/graph-error'
import { forward } from '../../engine/run'
import { examples } from '../../examples/all'
import type { Diagnostic } from '../../language/diagnostic'
import { parseProgram } from '../../language/parse-program'
import { placesIn } from '../../language/position'
import type { Program } from '../../program/program'
import { rememberGraph } from '../../program/program-graphs'
import type { FoundSet } from '../given/given-shelf'

/** A text that could be read into a graph. */
export interface ReadProgram {
  readonly text: string
  readonly program: Program
}

/** Arrays from outside, by the id that a link has for them. */
export interface PlayGiven {
  readonly id: string
  /** Undefined if they are not in this browser. */
  readonly found: FoundSet | undefined
}

export interface PlayState {
  /** The program text, as typed. */
  readonly text: string
  /** What the text can use without assigning it; undefined for a program that stands on its own. */
  readonly given: PlayGiven | undefined
  readonly diagnostics: readonly Diagnostic[]
  readonly remarks: readonly Diagnostic[]
  /** The latest text that could be read; undefined until one could. */
  readonly read: ReadProgram | undefined
}

const title = { en: 'Playground', ko: '실습' } as const

const empty: PlayState = { text: '', given: undefined, diagnostics: [], remarks: [], read: undefined }

/** The program on the playground. */
export const playStore = createStore<PlayState>()(() => empty)

/** Replaces the program text, and reads it; what could be read before stays if it has an error. */
export const editProgram = (text: string): void => openProgram(text, playStore.getState().given)

/** Replaces the program text and the arrays that it can use, and reads it. */
export function openProgram(text: string, given: PlayGiven | undefined): void {
  const { graph, diagnostics, remarks } = parseProgram(text, given?.found && { given: given.found.arrays })
  const faults = graph ? faultsOf(graph, text) : diagnostics
  if (!graph || faults.length > 0) {
    playStore.setState({ text, given, diagnostics: faults, remarks })
    return
  }
  const example = examples.find((each) => each.text === text)
  const program: Program = {
    id: 'play',
    title: example?.title ?? title,
    text,
    setup: {},
    ...(example && { said: [{ from: 'start', text: example.look }] }),
  }
  rememberGraph(program, graph)
  playStore.setState({ text, given, diagnostics, remarks, read: { text, program } })
}

/** What an op says of its numbers, if it rejects them. */
function faultsOf(graph: Graph, text: string): readonly Diagnostic[] {
  try {
    forward(graph)
    return []
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    const node = (error.nodeId !== undefined && nodeById(graph, error.nodeId)) || nodeAt(graph, graph.output)
    const { from, to } = node.span ?? { from: 0, to: 0 }
    return [{ from, to, text: error.text, ...placesIn(text)(from) }]
  }
}
