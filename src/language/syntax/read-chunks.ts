import type { Tree } from '@lezer/common'
import type { Text } from '../../i18n/text'
import { identifierOf } from '../compile/identifier'
import type { Fault } from '../diagnostic'
import { parser } from '../grammar/parser'
import { mostFaults } from '../reporter'
import { isSeeding } from '../seeding'
import { assignedIn } from './assignment-fault'
import { diagnoseLine } from './diagnose-line'
import { type LogicalLine, logicalLines } from './logical-lines'
import { nestingFault } from './nesting'
import { scan } from './scan'

/** A stretch of a program that could be parsed: its tree, whose positions are relative to `from`. */
export interface Chunk {
  readonly tree: Tree
  readonly from: number
}

/**
 * A line that could not be parsed: why, unless that was already reported, and the names that it may have
 * assigned.
 */
export interface BrokenLine {
  readonly fault?: Fault
  readonly names: readonly string[]
}

const indented: Text = {
  en: 'This line is indented, but no block is open. Remove the spaces before it.',
  ko: '블록이 없는데 이 줄을 들여썼습니다. 줄 앞의 공백을 지우세요.',
}

function isClean(tree: Tree): boolean {
  let clean = true
  tree.iterate({
    enter: ({ type }) => {
      if (type.isError || type.name === 'IndentedBlock') clean = false
      return clean
    },
  })
  return clean
}

/** A program in stretches, and where its last statement starts; undefined if there is no statement. */
export interface Chunks {
  readonly chunks: readonly (Chunk | BrokenLine)[]
  readonly lastStatement: number | undefined
}

function lastStatementIn(tree: Tree): number | undefined {
  let last = tree.topNode.lastChild
  while (last?.name === 'Comment' || last?.name === 'Unused') last = last.prevSibling
  return last?.from
}

/** Whether a line is an import, a call of print, a seed or an empty dictionary, never the last statement. */
const isUnused = (text: string): boolean =>
  isSeeding(text) || /^(?:import\b|from\b|print[ \t]*\()|=[ \t]*\{[ \t]*\}[ \t]*$/.test(text)

/** Parses a program: all at once, or line by line if some of it cannot be parsed. */
export function readChunks(text: string): Chunks {
  const tree = nestingFault(text, { from: 0, to: text.length }) ? undefined : parser.parse(text)
  if (tree && isClean(tree)) return { chunks: [{ tree, from: 0 }], lastStatement: lastStatementIn(tree) }
  const lines = logicalLines(text)
  const lastStatement = lines.findLast(({ from, to }) => !isUnused(text.slice(from, to)))?.from
  return { chunks: new LineReader(text).read(lines), lastStatement }
}

/** Parses a program line by line, so that an error in one line does not affect the next. */
class LineReader {
  private depth = 0
  /** The indentation of a line that opened a block, which the language does not have. */
  private blockDepth = Number.POSITIVE_INFINITY

  constructor(private readonly text: string) {}

  read(lines: readonly LogicalLine[]): readonly (Chunk | BrokenLine)[] {
    const chunks: (Chunk | BrokenLine)[] = []
    let faults = 0
    for (const line of lines) {
      const read = this.readLine(line)
      chunks.push(...read)
      faults += read.filter((chunk) => 'fault' in chunk).length
      if (faults >= mostFaults) break
    }
    return chunks
  }

  private readLine(line: LogicalLine): readonly (Chunk | BrokenLine)[] {
    if (line.depth > this.blockDepth) return [{ names: this.wordsOf(line) }]
    this.blockDepth = Number.POSITIVE_INFINITY
    const indentation = this.indentationFault(line)
    const nesting = nestingFault(this.text, line)
    const tree = nesting ? undefined : parser.parse(this.text.slice(line.from, line.to))
    if (tree && isClean(tree)) {
      const chunk = { tree, from: line.from }
      return indentation ? [{ fault: indentation, names: [] }, chunk] : [chunk]
    }
    const fault = indentation ?? nesting ?? diagnoseLine(this.text, line)
    return [{ fault, names: this.namesSpoilt(line) }]
  }

  private indentationFault({ depth, start, from }: LogicalLine): Fault | undefined {
    const isDeeper = depth > this.depth
    this.depth = depth
    return isDeeper ? { from: start, to: from, text: indented } : undefined
  }

  /** The names that an unparsable line may have assigned; all of its words if it opens a block. */
  private namesSpoilt(line: LogicalLine): readonly string[] {
    const tokens = scan(this.text, line)
    if (tokens.at(-1)?.text !== ':') return assignedIn(tokens)
    this.blockDepth = line.depth
    return this.wordsOf(line)
  }

  private wordsOf(line: LogicalLine): readonly string[] {
    return scan(this.text, line).flatMap(({ kind, text }) => (kind === 'word' ? [identifierOf(text)] : []))
  }
}
