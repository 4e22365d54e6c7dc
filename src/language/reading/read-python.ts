import type { Text } from '../../i18n/text'
import type { Fault } from '../diagnostic'
import { withoutPrompts } from '../pasted/prompts'
import type { Position } from '../position'
import { isArithmetic } from './is-arithmetic'
import { placesInOrder } from './places-in-order'
import { pythonStatements } from './python-statements'
import { mayBeTaken, statementFault } from './statement-fault'

/** A statement of a Python text, and how far the language goes with it. */
export interface ReadStatement {
  /** The line of the text where it starts, from 1. */
  readonly line: number
  readonly text: string
  /** Whether it computes with numbers or arrays. */
  readonly arithmetic: boolean
  /** Whether the language takes it by itself, where every name that it uses has a value. */
  readonly understood: boolean
}

/** Why a statement that computes is not understood, and where. */
export interface ReadFault extends Position {
  readonly text: Text
}

/** A Python text, statement by statement. */
export interface ReadPython {
  readonly statements: readonly ReadStatement[]
  /** For each statement that computes and is not understood, the first thing that is wrong with it. */
  readonly faults: readonly ReadFault[]
}

const startsWithPrompt = /^\s*(?:>>>|In \[\d*\]:)/

/** A statement of more characters is not judged, and counts as not understood: judging could take too long. */
const longest = 20_000

const tooLong: Text = {
  en: `This statement has more than ${longest} characters and is not judged. Split it.`,
  ko: `이 문장은 ${longest}자를 넘어 판단하지 않았습니다. 나누세요.`,
}

/** What keeps the language from taking statements; those that are written alike are judged once. */
class Judge {
  private readonly known = new Map<string, Fault | undefined>()

  faultOf(text: string): Fault | undefined {
    if (text.length > longest) return { from: 0, to: text.length, text: tooLong }
    if (!this.known.has(text)) this.known.set(text, statementFault(text))
    return this.known.get(text)
  }
}

/**
 * Reads a Python text as people write it, with functions, classes and loops, each statement by itself and
 * regardless of its indentation. Never throws.
 */
export function readPython(written: string): ReadPython {
  const text = startsWithPrompt.test(written) ? withoutPrompts(written).text : written
  const statements: ReadStatement[] = []
  const faults: ReadFault[] = []
  const placeOf = placesInOrder(written)
  const judge = new Judge()
  for (const statement of pythonStatements(text)) {
    const { line } = placeOf(statement.from)
    const shown = text.slice(statement.from, statement.to)
    const arithmetic = isArithmetic(statement.tokens)
    const isJudged = arithmetic || mayBeTaken(statement.tokens)
    const fault = isJudged ? judge.faultOf(shown) : undefined
    const understood = isJudged && !fault
    statements.push({ line, text: shown.replaceAll('\ufeff', ''), arithmetic, understood })
    if (arithmetic && fault) faults.push({ ...placeOf(statement.from + fault.from), text: fault.text })
  }
  return { statements, faults }
}
