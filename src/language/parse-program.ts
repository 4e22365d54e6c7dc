import { type Graph, nodeAt } from '../engine/graph'
import { GraphBuilder } from '../engine/graph-builder'
import type { Tensor } from '../engine/tensor'
import type { Text } from '../i18n/text'
import { assignedNames } from './compile/assigned-names'
import { Bindings } from './compile/bindings'
import { compileChunk } from './compile/compile-chunk'
import type { Compilation } from './compile/construct'
import { OperandStack } from './compile/operand-stack'
import type { Diagnostic } from './diagnostic'
import { groupsOf } from './regions/group-of-region'
import { readRegions } from './regions/read-regions'
import { Reporter } from './reporter'
import { readChunks } from './syntax/read-chunks'

/** The result of reading a program text: a graph if it has no errors, and otherwise the errors. */
export interface ParsedProgram {
  readonly graph?: Graph
  /** The name of the output: a variable's, or `out`. */
  readonly output?: string
  /** Aliases of nodes (x = y): the id that the alias would have, and the id of its node. */
  readonly aliases: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** What a program can use besides its text. */
export interface ProgramSurroundings {
  /**
   * Arrays from outside, by name: one that the text uses and never assigns becomes an input where it is first
   * used.
   */
  readonly given?: ReadonlyMap<string, Tensor>
}

const emptyProgram: Text = {
  en: 'The program is empty. Write an assignment such as x = 2, and one below it that uses x.',
  ko: '프로그램이 비어 있습니다. x = 2 같은 대입을 쓰고, 그 아래에 x를 쓰는 대입을 쓰세요.',
}

function compile(text: string, reporter: Reporter, { given = new Map() }: ProgramSurroundings): Compilation {
  const read = readChunks(text)
  const builder = new GraphBuilder()
  const assigned = assignedNames(text, read)
  const compilation: Compilation = {
    text,
    builder,
    reporter,
    assigned,
    given,
    operands: new OperandStack(builder, reporter),
    bindings: new Bindings(assigned),
    lastStatement: read.lastStatement,
    aliases: new Map(),
    output: undefined,
  }
  if (read.lastStatement === undefined) reporter.report({ from: 0, to: 0 }, emptyProgram)
  for (const chunk of read.chunks) {
    if ('tree' in chunk) compileChunk(chunk, compilation)
    else {
      if (chunk.fault) reporter.report(chunk.fault, chunk.fault.text)
      for (const name of chunk.names) compilation.bindings.bind(name, 'broken')
    }
  }
  return compilation
}

/** Reads a program text into a graph; collects up to 100 errors, and never throws. */
export function parseProgram(text: string, surroundings: ProgramSurroundings = {}): ParsedProgram {
  const reporter = new Reporter()
  const { builder, aliases, output } = compile(text, reporter, surroundings)
  const regions = readRegions(text, reporter)
  const built = output && !reporter.isFaulty ? builder.build(output.position) : undefined
  const groups = built ? groupsOf(built, regions, reporter) : []
  const diagnostics = reporter.diagnosticsIn(text)
  if (diagnostics.length > 0 || !output || !built) return { diagnostics, aliases: new Map() }
  const graph = { ...built, groups }
  const idAt = (position: number): string => nodeAt(graph, position).id
  return {
    graph,
    output: output.name,
    aliases: new Map([...aliases].map(([id, position]) => [id, idAt(position)])),
    diagnostics,
  }
}
