import type { Tensor } from '../engine/tensor'
import { formatShape, toNested } from '../engine/tensor'
import { pythonNumber } from '../lib/python-number'

/** An array with this many entries or more is only abbreviated if the lines are for reading. */
const mostEntriesRead = 64

/** The rows of a matrix with this many characters or more are put on lines of their own. */
const longestLine = 44

const list = (row: readonly number[]): string => `[${row.map(pythonNumber).join(', ')}]`

/**
 * A tensor as one or more lines, the later ones with their indentation: `call([[1.0, 2.0], …])`, or just the
 * number if there is no call.
 */
export function pythonLiteral(
  tensor: Tensor,
  { call, before, isForReading }: { call: string; before: string; isForReading: boolean },
): readonly string[] {
  const [opened, closed] = call ? [`${before}${call}(`, ')'] : [before, '']
  const nested = toNested(tensor)
  if (typeof nested === 'number') return [`${opened}${pythonNumber(nested)}${closed}`]
  if (isForReading && tensor.data.length > mostEntriesRead)
    return [`${opened}[...]${closed}  # ${formatShape(tensor.shape)}`]
  if (tensor.shape.length === 1) return [`${opened}${list(nested as readonly number[])}${closed}`]
  const rows = (nested as readonly (readonly number[])[]).map(list)
  const short = `${opened}[${rows.join(', ')}]${closed}`
  if (short.length <= longestLine) return [short]
  return [`${opened}[`, ...rows.map((row) => `    ${row},`), `]${closed}`]
}
