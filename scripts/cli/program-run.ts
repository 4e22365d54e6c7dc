import { type Graph, nodeAt, nodeById } from '../../src/engine/graph'
import { GraphError } from '../../src/engine/graph-error'
import { type Run, runGraph } from '../../src/engine/run'
import type { Tensor } from '../../src/engine/tensor'
import { decodeNested } from '../../src/engine/tensor-json'
import { withInputs } from '../../src/engine/with-inputs'
import { identifierOf } from '../../src/language/compile/identifier'
import type { Diagnostic } from '../../src/language/diagnostic'
import { parseProgram } from '../../src/language/parse-program'
import { positionAt } from '../../src/language/position'
import { chosenOutput, noSuchName } from './chosen-output'
import { type NamedProgram, namedProgram } from './named-program'
import type { Question } from './request'

/** A program that ran: its numbers, its names and what is differentiated. */
export interface ProgramRun extends NamedProgram {
  readonly run: Run
  readonly output: string
  /** What was read in another way than it was written, each as `line:column: sentence`. */
  readonly remarks: readonly string[]
}

/** The errors in a program, in the settings or in the numbers, each as `line:column: sentence`. */
export interface ProgramErrors {
  readonly errors: readonly string[]
}

/** What is wrong with a setting or with numbers, and the node where the error is reported. */
interface Problem {
  readonly sentence: string
  readonly nodeId?: string | undefined
}

/** Runs a program forward and backward, with other inputs, output or upstream gradient if they are given. */
export function runProgram(program: string, question: Question): ProgramRun | ProgramErrors {
  const { graph, output, aliases, diagnostics, remarks } = parseProgram(program)
  if (!graph || output === undefined) return { errors: diagnostics.map(line) }
  const names = namedProgram(graph, aliases)
  const { of } = question
  const chosen = of === undefined ? { graph, output } : chosenOutput(names, of)
  if (!chosen) return { errors: [located({ sentence: noSuchName(names, of ?? '') }, graph, program)] }
  const problems: Problem[] = []
  const run = runOf(chosen.graph, question, problems)
  if (!run) return { errors: problems.map((problem) => located(problem, graph, program)) }
  return { ...names, run, output: chosen.output, remarks: remarks.map(line) }
}

const line = (diagnostic: Diagnostic): string =>
  `${diagnostic.line}:${diagnostic.column}: ${diagnostic.text.en}`

function located({ sentence, nodeId }: Problem, graph: Graph, program: string): string {
  const node = nodeId === undefined ? undefined : nodeById(graph, nodeId)
  const { line, column } = positionAt(program, node?.span?.from ?? 0)
  return `${line}:${column}: ${sentence}`
}

function runOf(graph: Graph, { settings, upstream }: Question, problems: Problem[]): Run | undefined {
  const values = new Map<string, Tensor>()
  for (const setting of settings) readSetting(graph, setting, values, problems)
  const seed = upstream === undefined ? undefined : decoded(upstream)
  if (upstream !== undefined && !seed) {
    problems.push({
      sentence: noTensor('the upstream gradient', upstream),
      nodeId: nodeAt(graph, graph.output).id,
    })
  }
  if (problems.length > 0) return undefined
  return attempt(problems, undefined, () => runGraph(withInputs(graph, values), seed))
}

/** A name, whose keys may contain an equals sign, and a value. */
const settingForm = /^((?:\[(?:'[^']*'|"[^"]*")\]|[^=])+)=(.*)$/s

function readSetting(graph: Graph, setting: string, values: Map<string, Tensor>, problems: Problem[]): void {
  const [, name = '', text = ''] = settingForm.exec(setting) ?? []
  const nodeId = identifierOf(name.trim())
  if (nodeId === '') {
    problems.push({ sentence: `--set needs a name and a value, as in --set x=2, and not ${setting}.` })
    return
  }
  const value = decoded(text)
  if (!value) problems.push({ sentence: noTensor(nodeId, text), nodeId })
  else if (nodeById(graph, nodeId)?.kind === 'input') values.set(nodeId, value)
  else attempt(problems, nodeId, () => withInputs(graph, new Map([[nodeId, value]])))
}

function attempt<T>(problems: Problem[], nodeId: string | undefined, compute: () => T): T | undefined {
  try {
    return compute()
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    problems.push({ sentence: error.text.en, nodeId: error.nodeId ?? nodeId })
    return undefined
  }
}

function decoded(text: string): Tensor | undefined {
  try {
    return decodeNested(JSON.parse(text))
  } catch {
    return undefined
  }
}

const noTensor = (what: string, text: string): string =>
  `The value for ${what} must be a number or an array in JSON, such as 2, -0.5, [1, 2] or [[1, 2], [3, 4]]; it is ${text || 'empty'}.`
