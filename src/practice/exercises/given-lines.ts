import { numbers } from '../../engine/formula/build'
import { formulaWords } from '../../engine/formula/equation-tex'
import type { Formula } from '../../engine/formula/formula'
import type { TexOptions } from '../../engine/formula/tex-options'
import type { Words } from '../../engine/formula/words'
import { type LeafNode, nodeAt } from '../../engine/graph'
import { required } from '../../lib/required'
import { gradientSymbol, symbolArguments, valueSymbol } from '../../trace/symbols/symbols'
import type { ChoiceTask, FieldsTask, Task } from './exercise'
import { inLetters } from './in-letters'
import type { OpenedExercise } from './open-exercise'
import { withShape } from './with-shape'

/** What an exercise gives: its inputs, each with its numbers or its shape, and its operations as formulas. */
export interface GivenLines {
  readonly inputs: readonly Words[]
  /** The gradient that the backward pass starts with. */
  readonly arriving?: Words
  readonly operations: readonly Words[]
}

/** How a formula is written. */
type Write = (formula: Formula) => Words

/** The lines that stand above an exercise's questions. */
export function givenLines(task: Task, opened: OpenedExercise, options: TexOptions): GivenLines {
  const write: Write = (formula) => formulaWords(formula, options)
  const { run } = opened
  const { graph } = run
  if (task.given === 'expression') {
    const whole = line(write(valueSymbol(graph, graph.output)), '=', write(inLetters(graph)))
    return {
      inputs: task.form === 'order' ? inputsOf(opened).map(([at]) => write(valueSymbol(graph, at))) : [],
      ...(task.form === 'order' && { arriving: arriving(opened, write) }),
      operations: [whole],
    }
  }
  return {
    inputs: inputLines(task, opened, write),
    ...(task.given === 'numbers' &&
      task.program.upstream !== undefined && { arriving: arriving(opened, write) }),
    operations: graph.nodes.flatMap((node, at) => {
      if (node.kind !== 'operation') return []
      const rule = node.op.formulas.forward(symbolArguments(run, at, node), node.options)
      return [line(write(valueSymbol(graph, at)), '=', write(rule))]
    }),
  }
}

function inputLines(task: FieldsTask | ChoiceTask, opened: OpenedExercise, write: Write): readonly Words[] {
  if (task.given === 'formulas') return []
  return task.given === 'shapes' ? shapeLines(task, opened, write) : numberLines(task, opened, write)
}

const line = (left: Words, sign: string, right: Words): Words => ({
  tex: `${left.tex} ${sign} ${right.tex}`,
  plain: `${left.plain} ${sign} ${right.plain}`,
})

const inputsOf = ({ run: { graph } }: OpenedExercise): readonly (readonly [number, LeafNode])[] =>
  graph.nodes.flatMap((node, at) => (node.kind === 'input' ? [[at, node] as const] : []))

/** The numbers of the inputs. */
const numberLines = (
  { program }: FieldsTask | ChoiceTask,
  opened: OpenedExercise,
  write: Write,
): readonly Words[] =>
  inputsOf(opened).map(([at, { id, value }]) =>
    line(write(valueSymbol(opened.run.graph, at)), '=', program.written?.[id] ?? write(numbers(value))),
  )

function arriving({ run: { graph, gradients }, loss }: OpenedExercise, write: Write): Words {
  const arrives = required(gradients.get(graph.output), 'the output has a gradient')
  return line(write(gradientSymbol(graph, graph.output, loss)), '=', write(numbers(arrives)))
}

/** The shapes of the inputs but for what is asked for, and of the output: from those the one that is missing follows. */
function shapeLines({ questions }: FieldsTask, opened: OpenedExercise, write: Write): readonly Words[] {
  const { graph } = opened.run
  const asked = questions.flatMap(({ number }) => Object.values(number))
  return [...inputsOf(opened).map(([at]) => at), graph.output]
    .filter((at) => !asked.includes(nodeAt(graph, at).id))
    .map((at) => withShape(write(valueSymbol(graph, at)), nodeAt(graph, at).shape))
}
