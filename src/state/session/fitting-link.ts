import type { BrokenRule } from '../../engine/broken-rules/broken-rule'
import { type Graph, nodeAt, nodeById } from '../../engine/graph'
import { formatShape, fromNested, sameShape, type Tensor } from '../../engine/tensor'
import type { Text } from '../../i18n/text'
import type { Nested } from '../../lib/nested'
import type { Program } from '../../program/program'
import { groupIdsOf, openByDefault } from '../../program/program-graphs'
import type { Link } from '../link/link'

/**
 * The groups that a link opens, as far as the program has them; the program's defaults if the link does not
 * say.
 */
export function fittingGroups(
  program: Program,
  given: Link['open'],
  problems: Text[],
  broken?: BrokenRule,
): readonly string[] {
  if (!given) return openByDefault(program)
  if (program.lines) {
    problems.push(linesDecide)
    return openByDefault(program)
  }
  const [known, intact] = [groupIdsOf(program, broken), groupIdsOf(program)]
  for (const id of given)
    if (!known.has(id)) problems.push(intact.has(id) ? foldedWhileBroken(id) : noSuchGroup(id))
  return given.filter((id) => known.has(id))
}

const linesDecide: Text = {
  en: 'In a derivation the lines decide which groups are open; “open” was ignored.',
  ko: '유도 과정에서는 줄마다 펼칠 묶음이 정해져 있어 ‘open’은 쓰지 않았습니다.',
}

const noSuchGroup = (id: string): Text => ({
  en: `This lesson has no group “${id}” to open.`,
  ko: `이 단원에는 펼칠 ‘${id}’ 묶음이 없습니다.`,
})

const foldedWhileBroken = (id: string): Text => ({
  en: `While its rule is broken on purpose, “${id}” stays one node; it was not opened.`,
  ko: `규칙을 일부러 틀리게 바꾼 동안에는 ‘${id}’ 묶음을 펼치지 않습니다.`,
})

/** The rule that a link breaks on purpose, if it is one of those that can be broken. */
export function fittingRule(
  rules: readonly BrokenRule[],
  given: Link['broken'],
  problems: Text[],
): BrokenRule | undefined {
  const rule = rules.find(({ id }) => id === given)
  if (given !== undefined && !rule) problems.push(noSuchRule(given))
  return rule
}

const noSuchRule = (id: string): Text => ({
  en: `There is no rule “${id}” to break here; all rules are right.`,
  ko: `여기에는 ‘${id}’이라는 규칙이 없어 모든 규칙을 그대로 둡니다.`,
})

/** The inputs that a link sets, as far as the graph has inputs with these names and shapes. */
export function fittingInputs(graph: Graph, inputs: Link['inputs'], problems: Text[]): Map<string, Tensor> {
  const fitting = new Map<string, Tensor>()
  for (const [id, nested] of Object.entries(inputs)) {
    const node = nodeById(graph, id)
    const tensor = fromNested(nested)
    if (node?.kind !== 'input') problems.push(noSuchInput(id))
    else if (!sameShape(node.shape, tensor.shape)) problems.push(wrongShape(id, tensor, node.shape))
    else fitting.set(id, tensor)
  }
  return fitting
}

const noSuchInput = (id: string): Text => ({
  en: `This lesson has no input “${id}”; its value was ignored.`,
  ko: `이 단원에는 ‘${id}’ 입력이 없어 그 값은 쓰지 않았습니다.`,
})

const wrongShape = (id: string, { shape }: Tensor, wanted: readonly number[]): Text => ({
  en: `The value for ${id} has shape ${formatShape(shape)} and must have ${formatShape(wanted)}; the starting value is used.`,
  ko: `${id} 값의 형상은 ${formatShape(shape)}인데 ${formatShape(wanted)}이어야 합니다. 처음 값을 씁니다.`,
})

/** The upstream gradient from the link or the program; undefined if the backward pass starts with 1. */
export function fittingUpstream(
  graph: Graph,
  program: Program,
  given: Nested | undefined,
  problems: Text[],
): Tensor | undefined {
  const own = program.setup.upstream === undefined ? undefined : fromNested(program.setup.upstream)
  if (given === undefined) return own
  if (program.lines && own === undefined) {
    problems.push(outputAlone)
    return own
  }
  const tensor = fromNested(given)
  const { shape } = nodeAt(graph, graph.output)
  if (sameShape(shape, tensor.shape)) return tensor
  problems.push(wrongShape('up', tensor, shape))
  return own
}

const outputAlone: Text = {
  en: 'This derivation is about the output itself, so it takes no upstream gradient; “up” was ignored.',
  ko: '이 유도 과정은 출력 자체를 미분하므로 상류 기울기를 받지 않습니다. ‘up’은 쓰지 않았습니다.',
}
