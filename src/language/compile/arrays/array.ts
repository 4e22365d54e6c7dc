import type { Text } from '../../../i18n/text'
import type { Nested } from '../../../lib/nested'
import type { Compilation, Construct, OpenPart } from '../construct'
import { brokenOperand, type Operand, writtenNumbers } from '../operand'

const empty: Text = {
  en: 'This array is empty. Put at least one number in it.',
  ko: '이 배열은 비어 있습니다. 수를 하나 이상 넣으세요.',
}

const noNumber: Text = {
  en: 'An array can only contain numbers such as 2 or -0.5. Write the number itself, or compute with names outside the array.',
  ko: '배열에는 2나 -0.5처럼 직접 쓴 수만 넣을 수 있습니다. 수를 쓰거나, 이름이 든 계산은 배열 밖에서 하세요.',
}

const tooDeep: Text = {
  en: 'An array can have rows of numbers, but no deeper arrays. Use [1, 2] or [[1, 2], [3, 4]].',
  ko: '배열에는 수로 된 행까지만 넣을 수 있고, 그 안에 배열을 또 넣을 수 없습니다. [1, 2]나 [[1, 2], [3, 4]]처럼 쓰세요.',
}

const mixed: Text = {
  en: 'This array mixes numbers with rows. Use either numbers only, [1, 2], or rows only, [[1, 2], [3, 4]].',
  ko: '이 배열에는 수와 행이 섞여 있습니다. [1, 2]처럼 수만, 또는 [[1, 2], [3, 4]]처럼 행만 쓰세요.',
}

const ragged = (length: number, first: number): Text => ({
  en: `The rows of an array must have the same length: this one has length ${length}, the first one ${first}. Make them equal.`,
  ko: `배열의 행은 길이가 모두 같아야 합니다. 이 행의 길이는 ${length}, 첫 행의 길이는 ${first}입니다. 같게 맞추세요.`,
})

/** Why `nested` cannot be in the same array as `first`. */
function misfit(first: Nested, nested: Nested): Text | undefined {
  if (typeof nested === 'number') return typeof first === 'number' ? undefined : mixed
  if (typeof nested[0] !== 'number') return tooDeep
  if (typeof first === 'number') return mixed
  return nested.length === first.length ? undefined : ragged(nested.length, first.length)
}

/** The entries of an array; undefined if one of them cannot be in it, which is then reported. */
function nestedOf(entries: readonly Operand[], { reporter }: Compilation): Nested[] | undefined {
  const nested: Nested[] = []
  for (const operand of entries) {
    if (operand.value.kind === 'broken') return undefined
    const entry = writtenNumbers(operand)
    const fault = entry === undefined ? noNumber : misfit(nested[0] ?? entry, entry)
    if (fault) reporter.report(operand.extent, fault)
    if (fault || entry === undefined) return undefined
    nested.push(entry)
  }
  return nested
}

function literalOf(part: OpenPart, compilation: Compilation): Operand {
  const nested = nestedOf(compilation.operands.popFrom(part.base), compilation)
  if (nested?.length === 0) compilation.reporter.report(part, empty)
  if (!nested || nested.length === 0) return brokenOperand(part)
  const span = { from: part.from, to: part.to }
  return { value: { kind: 'literal', nested: nested as readonly number[] | number[][], span }, extent: span }
}

/** [1, 2] and [[1, 2], [3, 4]]. */
export const array: Construct = {
  leave: (part, compilation) => compilation.operands.push(literalOf(part, compilation)),
}
