import { isTarget } from '../../engine/gradient-flow'
import { nodeAt } from '../../engine/graph'
import type { InputEntry } from '../../engine/nudge'
import { sizeOf } from '../../engine/tensor'
import { type Link, type LinkedNudge, standardNudge } from '../link/link'
import type { ProgramSession } from './program-session'

/** An entry of an input of a graph, and how far it is moved. */
export interface PlacedNudge extends InputEntry {
  readonly by: number
}

type Nudgeable = Pick<ProgramSession, 'program' | 'run' | 'step'>

/** What a link nudges, or what a program nudges before its first step if the link says nothing of it. */
function asked({ program, step }: Nudgeable, linked: Link['nudge']): LinkedNudge | undefined {
  if (linked !== undefined) return linked ?? undefined
  const input = step === 0 ? program.setup.nudged : undefined
  return input === undefined ? undefined : { input, entry: 0, by: standardNudge }
}

/** The nudge of a session, given that of its link; undefined if there is none, or no such entry. */
export function nudgeAt(session: Nudgeable, linked: Link['nudge']): PlacedNudge | undefined {
  const nudge = asked(session, linked)
  const { graph } = session.run
  const node = nudge && graph.positions.get(nudge.input)
  if (nudge === undefined || node === undefined) return undefined
  const { kind, shape } = nodeAt(graph, node)
  return kind === 'input' && nudge.entry < sizeOf(shape)
    ? { node, entry: nudge.entry, by: nudge.by }
    : undefined
}

/** The same if it moves anything: a target counts as a constant, so nothing answers to it. */
export function movingNudgeAt(session: Nudgeable, linked: Link['nudge']): PlacedNudge | undefined {
  const nudge = nudgeAt(session, linked)
  return nudge && !isTarget(session.run.graph, nudge.node) ? nudge : undefined
}
