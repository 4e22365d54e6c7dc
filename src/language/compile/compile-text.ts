import { GraphBuilder } from '../../engine/graph-builder'
import type { Tensor } from '../../engine/tensor'
import type { Reporter } from '../reporter'
import { readChunks } from '../syntax/read-chunks'
import { assignedNames } from './assigned-names'
import { Bindings } from './bindings'
import { compileChunk } from './compile-chunk'
import type { Compilation } from './construct'
import { OperandStack } from './operand-stack'

/** What a program can use besides its text. */
export interface ProgramSurroundings {
  /**
   * Arrays from outside, by name: one that the text uses and never assigns becomes an input where it is first
   * used.
   */
  readonly given?: ReadonlyMap<string, Tensor>
  /** Whether every other name that the text uses has a value already, of a shape that is not known. */
  readonly isExcerpt?: boolean
}

/** Compiles a text of plain signs, statement by statement; what is wrong goes to the reporter. */
export function compileText(
  text: string,
  reporter: Reporter,
  { given = new Map(), isExcerpt = false }: ProgramSurroundings = {},
): Compilation {
  const read = readChunks(text)
  const builder = new GraphBuilder()
  const assigned = assignedNames(text, read)
  const compilation: Compilation = {
    text,
    builder,
    reporter,
    assigned,
    given,
    isExcerpt,
    operands: new OperandStack(builder, reporter, text),
    bindings: new Bindings(assigned),
    lastStatement: read.lastStatement,
    aliases: new Map(),
    output: undefined,
  }
  for (const chunk of read.chunks) {
    if ('tree' in chunk) compileChunk(chunk, compilation)
    else {
      if (chunk.fault) reporter.report(chunk.fault, chunk.fault.text, chunk.fault.fix)
      for (const name of chunk.names) compilation.bindings.bind(name, 'broken')
    }
  }
  return compilation
}
