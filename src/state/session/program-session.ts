import type { BrokenRule } from '../../engine/broken-rules/broken-rule'
import type { Graph } from '../../engine/graph'
import type { Run } from '../../engine/run'
import type { Text } from '../../i18n/text'
import type { Program } from '../../program/program'
import type { Trace } from '../../trace/steps/trace'

/** How a program is titled on the page. */
export interface Heading {
  /** Distinguishes its graph from others on the page. */
  readonly name: string
  readonly title: Text
  /** Shown before the first step when the program is on the stage. */
  readonly lead: Text
}

/** An image of a digit. */
export interface PicturedDigit {
  /** The correct class, which is marked in every vector of classes. */
  readonly label: number
  readonly pixels: Float64Array
  /** The id of the target, which shows the image. */
  readonly target: string
}

/** A program with its numbers and its steps: everything that a step does not change. */
export interface OpenedProgram<Opened extends Program = Program> {
  readonly program: Opened
  readonly heading: Heading
  /** The rule that is broken on purpose, if one is. */
  readonly broken?: BrokenRule
  /** Ids of the groups that are open. */
  readonly open: readonly string[]
  /** The graph that is shown, with the program's own input values. */
  readonly plan: Graph
  readonly run: Run
  readonly trace: Trace
  /**
   * The name of the quantity that is differentiated: the output, or one after it if an upstream gradient is
   * given.
   */
  readonly loss: string
  /** The image that the program is about, if it is about one. */
  readonly pictured?: PicturedDigit
}

/** An opened program at one of its steps. */
export interface ProgramSession<Opened extends Program = Program> extends OpenedProgram<Opened> {
  /** At most the last step of the trace. */
  readonly step: number
  /** What the program is opened as elsewhere, where a line of algebra asks for groups of its own; absent if it asks for none. */
  readonly unopened?: Pick<OpenedProgram<Opened>, 'open' | 'plan' | 'run' | 'trace'>
}
