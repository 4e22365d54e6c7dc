/** A number that a line assigns or prints, by the id of its node or edge. */
export interface Assigned {
  readonly of: 'value' | 'gradient' | 'contribution'
  readonly id: string
}

/** Which part of a program a line belongs to. */
export type CodePhase = 'setup' | 'inputs' | 'forward' | 'backward' | 'print'

/** One line of a program, with what it does to the graph. */
export interface CodeLine {
  /** Without its indentation. */
  readonly text: string
  /** In steps of four spaces. */
  readonly indent: number
  readonly phase: CodePhase
  /** The active node: the one that it gives a value, seeds or sums up, or whose contributions it computes. */
  readonly node?: string
  /** Whether the node's gradient is what the backward pass starts with, or the sum of what came back. */
  readonly does?: 'seed' | 'sum'
  /** The edges whose contributions it computes. */
  readonly edges?: readonly string[]
  /** The numbers that are shown after it once they are known, in order. */
  readonly shows?: readonly Assigned[]
  /** Whether no number is shown after it: the line itself contains it, or computes another one. */
  readonly isUnnoted?: boolean
  /** Whether it follows a rule that is broken on purpose. */
  readonly isBroken?: boolean
  /** Whether it is part of an array that is shortened. */
  readonly isShortened?: boolean
  /** What it does in a layer, whichever node that stands for. */
  readonly inLayer?: LayerWork
}

/** What happens in a layer: its value is computed, its upstream gradient arrives, or it computes its inputs' gradients. */
export type LayerPhase = 'forward' | 'arrival' | 'backward'

/** What a line of a layer does: when, for which ops, by name, and for which of their operands; none for all. */
export interface LayerWork {
  readonly phases: readonly LayerPhase[]
  readonly ops: readonly string[]
  readonly operands: readonly number[]
}

/** A program as text, with a line break at the end. */
export const codeText = (lines: readonly CodeLine[]): string =>
  lines.map(({ text, indent }) => `${text && ' '.repeat(4 * indent)}${text}\n`).join('')

/** Lines that belong to no step, their indentation derived from their leading spaces. */
export const plainLines = (lines: readonly string[], phase: CodePhase): readonly CodeLine[] =>
  lines.map((line) => {
    const text = line.trimStart()
    return { text, indent: (line.length - text.length) / 4, phase }
  })
