import { type Graph, nodeAt } from '../engine/graph'
import type { Text } from '../i18n/text'
import { compileText, type ProgramSurroundings } from './compile/compile-text'
import type { Diagnostic } from './diagnostic'
import { readPasted } from './pasted/read-pasted'
import { groupsOf } from './regions/group-of-region'
import { readRegions } from './regions/read-regions'
import { Reporter } from './reporter'
import { broadcastRemarks } from './shapes/broadcast-remarks'

/** The result of reading a program text: a graph if it has no errors, and otherwise the errors. */
export interface ParsedProgram {
  readonly graph?: Graph
  /** The name of the output: a variable's, or `out`. */
  readonly output?: string
  /** Aliases of nodes (x = y): the id that the alias would have, and the id of its node. */
  readonly aliases: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
  /** What was read in another way than it was written; whatever else is wrong. */
  readonly remarks: readonly Diagnostic[]
}

const emptyProgram: Text = {
  en: 'The program is empty. Write an assignment such as x = 2, and one below it that uses x.',
  ko: '프로그램이 비어 있습니다. x = 2 같은 대입을 쓰고, 그 아래에 x를 쓰는 대입을 쓰세요.',
}

/** Reads a program text into a graph; collects up to 100 errors, and never throws. */
export function parseProgram(written: string, surroundings: ProgramSurroundings = {}): ParsedProgram {
  const reporter = new Reporter()
  const { text, remarks: readOtherwise } = readPasted(written)
  for (const remark of readOtherwise) reporter.remark(remark, remark.text)
  const { builder, aliases, output, lastStatement } = compileText(text, reporter, surroundings)
  if (lastStatement === undefined) reporter.report({ from: 0, to: 0 }, emptyProgram)
  const regions = readRegions(text, reporter)
  const built = output && !reporter.isFaulty ? builder.build(output.position) : undefined
  const groups = built ? groupsOf(built, regions, reporter) : []
  for (const { text: says, fix, ...span } of built ? broadcastRemarks(built, text) : [])
    reporter.remark(span, says, fix)
  const [diagnostics, remarks] = [reporter.diagnosticsIn(written), reporter.remarksIn(written)]
  if (diagnostics.length > 0 || !output || !built) return { diagnostics, remarks, aliases: new Map() }
  const graph = { ...built, groups }
  const idAt = (position: number): string => nodeAt(graph, position).id
  return {
    graph,
    output: output.name,
    aliases: new Map([...aliases].map(([id, position]) => [id, idAt(position)])),
    diagnostics,
    remarks,
  }
}
