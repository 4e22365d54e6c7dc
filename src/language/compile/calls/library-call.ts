import type { Span } from '../../../engine/graph'
import type { Text } from '../../../i18n/text'
import { functions } from '../../functions'
import type { Meant } from '../../reporter'
import { makers } from '../arrays/makers'
import type { Compilation, Mark } from '../construct'
import { brokenOperand, type Operand } from '../operand'
import { unknownFunction } from '../unknown/unknown-function'
import { drawsNumbers, noRandomNumbers, numbersInstead } from './random-numbers'

/** A function of a library with what it is called with, if it is. */
interface Called {
  readonly name: Mark
  readonly given: readonly Operand[] | undefined
  readonly to: number
}

const otherLibrary = (library: string, name: string): Text => ({
  en: `Functions only come from NumPy here. Write ${name} without ${library}.`,
  ko: `함수는 넘파이의 것만 쓸 수 있습니다. ${library} 없이 ${name}만 쓰세요.`,
})

const otherArray = (library: string, name: string, array: string): Text => ({
  en: `Arrays only come from NumPy here. Write ${array} instead of ${library}.${name}.`,
  ko: `배열은 넘파이의 것만 쓸 수 있습니다. ${library}.${name} 대신 ${array}처럼 쓰세요.`,
})

/** What makes an array of numbers in other libraries. */
const isArray = (name: string): boolean =>
  /^(?:array|asarray|constant|Double|FloatTensor|tensor|Tensor|Variable)$/.test(name)

/** What to say about an array of another library, with its numbers if they are written out. */
function arrayInstead(
  library: string,
  name: string,
  [first]: readonly Operand[],
  span: Span,
  text: string,
): Meant {
  const isWritten =
    first && !first.keyword && (first.value.kind === 'literal' || first.value.kind === 'tuple')
  const write = isWritten && `np.array(${text.slice(first.extent.from, first.extent.to)})`
  return {
    text: otherArray(library, name, write || 'np.array([1, 2])'),
    ...(write && { fix: { ...span, write } }),
  }
}

function random(name: string, given: readonly Operand[], span: Span): Meant {
  const instead = numbersInstead(name, given)
  return {
    text: noRandomNumbers(instead),
    ...(instead !== undefined && { fix: { ...span, write: instead } }),
  }
}

/** What to say about a call of a function of a library other than NumPy, or of a part of NumPy. */
export function libraryCall(
  library: string,
  { extent }: Operand,
  { name: { text: name, from, to: nameEnd }, given = [], to }: Called,
  { reporter, bindings, text }: Compilation,
): Operand {
  const span = { from: extent.from, to }
  const isKnown = functions.has(name) || makers.has(name)
  const prefix = { from: extent.from, to: from, write: '' }
  if (drawsNumbers(library, name)) reporter.reportMeant(span, random(name, given, span))
  else if (isArray(name)) reporter.reportMeant(span, arrayInstead(library, name, given, span, text))
  else if (isKnown) reporter.report(extent, otherLibrary(library, name), prefix)
  else
    reporter.reportMeant(
      { from, to: nameEnd },
      unknownFunction({ name, count: given.length, from, to: nameEnd }, bindings),
    )
  return brokenOperand(span)
}
