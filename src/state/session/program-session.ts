import type { Graph } from '../../engine/graph'
import type { Run } from '../../engine/run'
import type { Text } from '../../i18n/text'
import type { Program } from '../../program/program'
import type { Trace } from '../../trace/steps/trace'

/** What a program is shown as. */
export interface Heading {
  /** Tells its graph from others on the page. */
  readonly name: string
  readonly title: Text
  /** Said before the first step, where the program stands on the stage. */
  readonly lead: Text
}

/** A program with its numbers and its steps: all that a step does not change. */
export interface OpenedProgram<Opened extends Program = Program> {
  readonly program: Opened
  readonly heading: Heading
  /** Ids of the groups that are open. */
  readonly open: readonly string[]
  /** The graph that is seen, with the program's own input values. */
  readonly plan: Graph
  readonly run: Run
  readonly trace: Trace
  /** What is differentiated: the output's name, or that of a quantity behind it where an upstream gradient is given. */
  readonly loss: string
  /** The entry that is marked in every vector: the right class, where the program is about one image. */
  readonly marked?: number
}

/** An opened program, and where one is in it. */
export interface ProgramSession<Opened extends Program = Program> extends OpenedProgram<Opened> {
  /** At most the trace's last step. */
  readonly step: number
}
