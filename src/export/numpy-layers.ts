import type { Edge } from '../engine/edges'
import { nodeAt, type OperationNode } from '../engine/graph'
import type { Language } from '../i18n/text'
import { brokenLines } from './broken-lines'
import { type CodeContext, numpyArguments } from './code-context'
import { type CodeLine, plainLines } from './code-line'
import { codeWords } from './code-words'
import { classLines, className, keptOperands, parametersOf, returnedOperands } from './layer-class'
import { blank, heading } from './leaf-lines'
import { backwardLines, edgesSentBack } from './numpy-backward'

/** An operation with the object that does its work. */
interface Layer {
  readonly node: OperationNode
  readonly position: number
  readonly className: string
  readonly name: string
}

/** The lines of a class, and those of the right one if its rule is broken on purpose, line by line. */
interface LayerClass {
  readonly lines: readonly string[]
  readonly right?: readonly string[]
}

/** The classes of a program, and the lines that combine them. */
export interface LayerProgram {
  readonly classes: readonly CodeLine[]
  readonly lines: readonly CodeLine[]
}

/** Forward and backward by layers: a class for each op, an instance of it for each node. */
export function layerProgram(context: CodeContext): LayerProgram {
  const { graph, language } = context
  const names = context.further()
  const classes = new Map<string, LayerClass>()
  const layers = new Map<number, Layer>()
  for (const [position, node] of graph.nodes.entries()) {
    if (node.kind !== 'operation') continue
    const name = names.give(`${context.valueNames.get(position)}_layer`)
    layers.set(position, { node, position, name, className: classFor(context, node, classes) })
  }
  const all = [...layers.values()]
  return {
    classes: [...classes.values()].flatMap((each) => [
      ...plainLines(['', ''], 'setup'),
      ...linesOfClass(each, language),
    ]),
    lines: [
      heading(codeWords.layers[language], 'forward'),
      ...all.filter((layer) => isReady(context, layer)).map((layer) => constructorLine(context, layer)),
      blank('forward'),
      heading(codeWords.forward[language], 'forward'),
      ...all.flatMap((layer) => [
        ...(isReady(context, layer) ? [] : [constructorLine(context, layer)]),
        forwardLine(context, layer),
      ]),
      blank('backward'),
      ...backwardLines(context, (position) => {
        const layer = layers.get(position)
        return layer ? layerBackward(context, layer) : []
      }),
    ],
  }
}

/** The class of a node: an existing one if its code is the same, else a new one under a free name. */
function classFor(context: CodeContext, node: OperationNode, classes: Map<string, LayerClass>): string {
  const wish = className(node.op)
  for (let count = 1; ; count++) {
    const name = count === 1 ? wish : `${wish}${count}`
    const lines = classLines(context, node, name)
    const known = classes.get(name)?.lines
    const right = node.op.brokenFrom && classLines(context, { ...node, op: node.op.brokenFrom.op }, name)
    if (!known) classes.set(name, { lines, ...(right && { right }) })
    if (!known || known.join('\n') === lines.join('\n')) return name
  }
}

/** A class as code; a line that is not as it is in the right one has that above it. */
const linesOfClass = ({ lines, right = lines }: LayerClass, language: Language): readonly CodeLine[] =>
  plainLines(lines, 'setup').flatMap((line, i) =>
    lines[i] === right[i] ? [line] : brokenLines(line, right[i]?.trim() ?? '', language),
  )

/** Whether what the layer is constructed with exists before anything is computed. */
const isReady = ({ graph }: CodeContext, { node }: Layer): boolean =>
  keptOperands(node.op).every((operand) => nodeAt(graph, node.inputs[operand] ?? 0).kind !== 'operation')

function operandWords(context: CodeContext, { node, position }: Layer, isKept: boolean): string {
  const kept = keptOperands(node.op)
  const { inputs } = numpyArguments(context, position, node)
  return inputs.filter((_, operand) => kept.includes(operand) === isKept).join(', ')
}

const constructorLine = (context: CodeContext, layer: Layer): CodeLine => ({
  text: `${layer.name} = ${layer.className}(${operandWords(context, layer, true)})`,
  indent: 0,
  phase: 'setup',
  node: layer.node.id,
})

const forwardLine = (context: CodeContext, layer: Layer): CodeLine => ({
  text: `${context.valueNames.get(layer.position)} = ${layer.name}.forward(${operandWords(context, layer, false)})`,
  indent: 0,
  phase: 'forward',
  node: layer.node.id,
  shows: [{ of: 'value', id: layer.node.id }],
})

/** The call of a layer's backward, and a line for each gradient that the layer keeps. */
function layerBackward(context: CodeContext, { node, position, name }: Layer): readonly CodeLine[] {
  const sent = edgesSentBack(context, position)
  const carried = (operand: number): Edge | undefined => sent.find((edge) => edge.operand === operand)
  const nameOf = (edge: Edge | undefined): string => (edge && context.contributionNames.get(edge.id)) ?? '_'
  const returned = returnedOperands(node.op).map(carried)
  const kept = keptOperands(node.op).flatMap((operand) => {
    const edge = carried(operand)
    return edge ? [{ edge, word: parametersOf(node.op)[operand] }] : []
  })
  const call = `${name}.backward(${context.gradientNames.get(position)})`
  return [
    {
      text: `${returned.map(nameOf).join(', ')} = ${call}`,
      indent: 0,
      phase: 'backward',
      ...laid(
        node,
        returned.filter((edge) => edge !== undefined),
      ),
    },
    ...kept.map(
      ({ edge, word }): CodeLine => ({
        text: `${nameOf(edge)} = ${name}.d${word}`,
        indent: 0,
        phase: 'backward',
        ...laid(node, [edge]),
      }),
    ),
  ]
}

const laid = (
  { id: node }: OperationNode,
  edges: readonly Edge[],
): Pick<CodeLine, 'node' | 'edges' | 'shows'> => ({
  node,
  edges: edges.map(({ id }) => id),
  shows: edges.map(({ id }) => ({ of: 'contribution', id })),
})
