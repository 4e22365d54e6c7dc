import { type Graph, nodeAt, nodeById } from '../engine/graph'
import { type Run, runGraph } from '../engine/run'
import { formatShape, fromNested, type Nested, sameShape, type Tensor, toNested } from '../engine/tensor'
import { withInputs } from '../engine/with-inputs'
import { withTargets } from '../engine/with-targets'
import type { Text } from '../i18n/text'
import { parseProgram } from '../language/parse-program'
import type { Lesson, LessonPart } from '../lessons/lesson'
import { lossName } from '../trace/loss-name'
import { buildTrace, type Trace } from '../trace/trace'
import type { Link } from './link'

/** A lesson's part with the numbers and the steps that a link asks for. */
export interface LessonSession {
  readonly part: LessonPart
  readonly run: Run
  readonly trace: Trace
  /** At most the trace's last step. */
  readonly step: number
  /** What is differentiated: the output's name, or that of a quantity behind it where an upstream gradient is given. */
  readonly loss: string
  /** The link without what does not fit. */
  readonly link: Link
  readonly problems: readonly Text[]
}

const graphs = new WeakMap<LessonPart, Graph>()

/** The graph of a part's program, with its own input values; throws where the program has a fault. */
export function graphOf(part: LessonPart): Graph {
  const known = graphs.get(part)
  if (known) return known
  const { graph, diagnostics } = parseProgram(part.program)
  if (!graph) throw new Error(`the program of ${part.id} has a fault: ${diagnostics[0]?.text.en}`)
  const marked = withTargets(graph, new Set(part.targets))
  graphs.set(part, marked)
  return marked
}

/** Works out what a link shows of a lesson; what does not fit is left at the lesson's own values and said. */
export function openSession(lesson: Lesson, link: Link): LessonSession {
  const problems: Text[] = []
  const part = partOf(lesson, link.part, problems)
  const graph = graphOf(part)
  const inputs = fittingInputs(graph, link.inputs, problems)
  const upstream = fittingUpstream(graph, part, link.upstream, problems)
  const run = runGraph(withInputs(graph, inputs), upstream)
  const trace = buildTrace(run.graph, link.detail)
  const step = Math.min(link.step, trace.steps.length)
  if (step < link.step) {
    problems.push({
      en: `This lesson has ${trace.steps.length} steps; step ${link.step} is shown as the last one.`,
      ko: `이 수업은 ${trace.steps.length}단계까지 있어 ${link.step}단계 대신 마지막 단계를 보여 드립니다.`,
    })
  }
  const loss = lossName(graph, upstream !== undefined)
  const settled = {
    ...withoutMisfits(link, part, upstream),
    step,
    inputs: Object.fromEntries([...inputs].map(([id, tensor]) => [id, toNested(tensor)])),
  }
  return { part, run, trace, step, loss, link: settled, problems }
}

/** The link without a part that the lesson has not and an upstream gradient that its output cannot take. */
function withoutMisfits(link: Link, part: LessonPart, upstream: Tensor | undefined): Link {
  const { part: partId, upstream: given, ...rest } = link
  const isFitting =
    given !== undefined && upstream !== undefined && sameShape(fromNested(given).shape, upstream.shape)
  return {
    ...rest,
    ...(partId === part.id && { part: partId }),
    ...(isFitting && { upstream: given }),
  }
}

function partOf(lesson: Lesson, id: string | undefined, problems: Text[]): LessonPart {
  const part = id === undefined ? lesson.parts[0] : lesson.parts.find((candidate) => candidate.id === id)
  if (part) return part
  problems.push({
    en: `This lesson has no part “${id}”; its first part is shown.`,
    ko: `이 수업에는 ‘${id}’ 부분이 없어 첫 부분을 보여 드립니다.`,
  })
  return lesson.parts[0]
}

function fittingInputs(graph: Graph, inputs: Link['inputs'], problems: Text[]): Map<string, Tensor> {
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
  en: `This lesson has no input “${id}”; its value was left out.`,
  ko: `이 수업에는 ‘${id}’ 입력이 없어 그 값은 쓰지 않았습니다.`,
})

const wrongShape = (id: string, { shape }: Tensor, wanted: readonly number[]): Text => ({
  en: `The value for ${id} has shape ${formatShape(shape)} and must have ${formatShape(wanted)}; the starting value is used.`,
  ko: `${id} 값의 형상은 ${formatShape(shape)}인데 ${formatShape(wanted)}이어야 합니다. 처음 값을 씁니다.`,
})

function fittingUpstream(
  graph: Graph,
  part: LessonPart,
  given: Nested | undefined,
  problems: Text[],
): Tensor | undefined {
  const own = part.upstream === undefined ? undefined : fromNested(part.upstream)
  if (given === undefined) return own
  const tensor = fromNested(given)
  const { shape } = nodeAt(graph, graph.output)
  if (sameShape(shape, tensor.shape)) return tensor
  problems.push(wrongShape('up', tensor, shape))
  return own
}
