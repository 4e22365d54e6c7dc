import { edgeById } from '../../../engine/edges'
import type { Formula, Quantity } from '../../../engine/formula/formula'
import { evaluate } from '../../../engine/formula/value'
import { nodeAt } from '../../../engine/graph'
import { halfWidth, numericalGradient } from '../../../engine/numerical-gradient'
import { relu } from '../../../engine/ops/relu'
import { inputValues, type Run, valueAt } from '../../../engine/run'
import { entryAt, itemOf, mapTensor, sameShape, type Tensor } from '../../../engine/tensor'
import { exhausted } from '../../../lib/exhausted'
import { required } from '../../../lib/required'
import { contextOf, operationAt } from '../../../trace/steps/contributions'
import { runNumbers } from '../../../trace/symbols/run-numbers'
import { quantityOf } from '../../../trace/symbols/symbols'
import type { NumberQuestion } from '../../questions/question'
import { questionIn, truthOf } from '../ask'
import type { ChoiceTask, Exercise, GraphsTask, OrderTask } from '../exercise'
import { inLetters } from '../in-letters'
import { type OpenedExercise, openExercise } from '../open-exercise'
import { longNumbers, shownTexts } from './shown-numbers'

const agree = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(a))

/** Where a ReLU has its corner, differences are half of what the convention says. */
const hasCorner = ({ graph, values }: Run): boolean =>
  graph.nodes.some(
    (node) =>
      node.kind === 'operation' &&
      node.op === relu &&
      inputValues(node, values).some(({ data }) => data.includes(0)),
  )

/** An entry of a node's gradient by central differences. */
function slopeAt({ run }: OpenedExercise, id: string, entry: number): number {
  const { graph, values, gradients } = run
  const position = required(graph.positions.get(id), id)
  const slopes = exhausted(numericalGradient(graph, values, position, gradients.get(graph.output)))
  return entryAt(slopes.data, entry)
}

/** The local derivative along an edge between two numbers, by central differences. */
function localSlope({ run }: OpenedExercise, id: string): number {
  const { to, operand } = required(edgeById(run.graph, id), id)
  const { op, options } = operationAt(run, to)
  const { inputs } = contextOf(run, to)
  const at = (by: number): number =>
    itemOf(
      op.forward(
        inputs.map((input, i) => (i === operand ? mapTensor(input, (x) => x + by) : input)),
        options,
      ),
    )
  return (at(halfWidth) - at(-halfWidth)) / (2 * halfWidth)
}

/** What a question asks for, found without the backward pass; undefined where it has no derivative. */
function byDifferences(
  opened: OpenedExercise,
  { asked: { number }, entry, place }: NumberQuestion,
): number | undefined {
  const { run } = opened
  if ('local' in number) return localSlope(opened, number.local)
  if ('value' in number) return itemOf(valueAt(run.values, place.node))
  return hasCorner(run) ? undefined : slopeAt(opened, nodeAt(run.graph, place.node).id, entry)
}

function faultsOfQuestion(opened: OpenedExercise, question: NumberQuestion): readonly string[] {
  const { asked, place } = question
  if (asked.shape === 'only') {
    const own = valueAt(opened.run.values, place.node)
    return sameShape(own.shape, place.truth.shape) ? [] : [`shape of ${asked.id}`]
  }
  const wanted = byDifferences(opened, question)
  return wanted === undefined || agree(truthOf(question), wanted)
    ? []
    : [`${asked.id} is ${truthOf(question)}, by differences ${wanted}`]
}

/** All lines but the wanted one say what the engine does, and so does what the wanted one should say. */
function faultsOfChoice(
  { options, wanted, instead }: ChoiceTask,
  { run }: OpenedExercise,
): readonly string[] {
  const numbersOf = (formula: Formula): Tensor =>
    evaluate(formula, { ...runNumbers(run), number: (value) => value })
  const areSame = (a: Formula, b: Formula): boolean => {
    const [left, right] = [numbersOf(a), numbersOf(b)]
    return (
      left.data.length === right.data.length && left.data.every((x, i) => agree(x, entryAt(right.data, i)))
    )
  }
  return options.flatMap(({ sides: [symbol, shown] }, at) => {
    const isRight = areSame(symbol, shown)
    const isAsMeant = at === wanted ? !isRight && areSame(symbol, instead) : isRight
    return isAsMeant ? [] : [`option ${at}`]
  })
}

/** A formula with only what was computed before it, besides the inputs and the gradient of the output; throws if it needs more. */
function valueWith(computed: ReadonlySet<string>, formula: Formula, { run }: OpenedExercise): Tensor {
  const numbers = runNumbers(run)
  const output = nodeAt(run.graph, run.graph.output).id
  const isGiven = ({ role, id }: Quantity): boolean =>
    role === 'gradient'
      ? id === output
      : nodeAt(run.graph, required(run.graph.positions.get(id), id)).kind !== 'operation'
  const isKnown = (of: Quantity): boolean =>
    of.role === 'extra'
      ? operationAt(run, required(run.graph.positions.get(of.id), of.id)).inputs.every((from) =>
          isKnown({ role: 'value', id: nodeAt(run.graph, from).id }),
        )
      : isGiven(of) || computed.has(`${of.role} ${of.id}`)
  return evaluate(formula, {
    ...numbers,
    number: (value) => value,
    read: (of) => {
      if (!isKnown(of)) throw new Error(`${of.role} ${of.id} is not computed yet`)
      return numbers.read(of)
    },
  })
}

/** In its order, every line can be computed and gives what the engine does; none can before what it needs. */
function faultsOfOrder({ lines, order }: OrderTask, opened: OpenedExercise): readonly string[] {
  const computed = new Set<string>()
  const keyOf = (line: number): string => {
    const { role, id } = quantityOf(required(lines[line], 'a line').sides[0])
    return `${role} ${id}`
  }
  return order.flatMap((line) => {
    const { sides, needs } = required(lines[line], 'a line')
    const [left, right] = [
      runNumbers(opened.run).read(quantityOf(sides[0])),
      valueWith(computed, sides[1], opened),
    ]
    const isSame =
      sameShape(left.shape, right.shape) && left.data.every((x, i) => agree(x, entryAt(right.data, i)))
    const needless = needs.filter((needed) => {
      const without = new Set([...computed].filter((key) => key !== keyOf(needed)))
      try {
        valueWith(without, sides[1], opened)
        return true
      } catch {
        return false
      }
    })
    computed.add(keyOf(line))
    return [
      ...(isSame ? [] : [`line ${line}`]),
      ...needless.map((each) => `line ${line} does not need ${each}`),
    ]
  })
}

/** Numbers for the inputs that tell different expressions apart. */
const trials: readonly (readonly number[])[] = [
  [2, 3, 5, 7],
  [1.3, 0.4, 2.1, 0.7],
  [-0.6, 1.7, 0.3, -1.1],
  [1.2, -3.1, 2.3, -2.7],
  [-2.3, 1.6, -1.4, 3.2],
]

/** What a program gives where its inputs have other numbers. */
const outputAt = (text: string, numbers: readonly number[]): number => {
  const lines = text.split('\n')
  const moved = [...lines.slice(0, -1).map((each, i) => each.replace(/=.*/, `= ${numbers[i]}`)), lines.at(-1)]
  const { run } = openExercise({ text: moved.join('\n') })
  const value = itemOf(valueAt(run.values, run.graph.output))
  const written = itemOf(evaluate(inLetters(run.graph), { ...runNumbers(run), number: (each) => each }))
  if (!agree(value, written)) throw new Error(`${text} is written as another expression`)
  return value
}

/** Only the wanted graph computes the expression. */
const faultsOfGraphs = ({ program, graphs, wanted }: GraphsTask): readonly string[] =>
  graphs.flatMap(({ text }, at) => {
    const isSame = trials.every((numbers) => agree(outputAt(text, numbers), outputAt(program.text, numbers)))
    return isSame === (at === wanted) ? [] : [`graph ${at}`]
  })

/** What is wrong with the answers of an exercise. */
function faultsOf(exercise: Exercise, opened: OpenedExercise): readonly string[] {
  switch (exercise.form) {
    case 'fields':
      return exercise.questions.flatMap((asked) => faultsOfQuestion(opened, questionIn(opened, asked)))
    case 'choice':
      return faultsOfChoice(exercise, opened)
    case 'order':
      return faultsOfOrder(exercise, opened)
    case 'graphs':
      return faultsOfGraphs(exercise)
  }
}

/** What is wrong with an exercise: an answer that the engine does not agree with, or a number with many digits. */
export function exerciseFaults(exercise: Exercise): readonly string[] {
  const opened = openExercise(exercise.program)
  const faults = faultsOf(exercise, opened)
  const long = shownTexts(exercise).flatMap((text) => longNumbers(text).map((each) => `${each} in ${text}`))
  return [...faults, ...long].map((fault) => `${exercise.program.text}\n${fault}`)
}
