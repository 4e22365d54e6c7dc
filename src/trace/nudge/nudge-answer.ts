import { indexText } from '../../engine/formula/index-text'
import { plainEntry, plainSymbol } from '../../engine/formula/tex-symbol'
import { nodeAt } from '../../engine/graph'
import type { InputEntry, Nudge } from '../../engine/nudge'
import { type Run, valueAt } from '../../engine/run'
import { isScalarShape, itemOf } from '../../engine/tensor'
import { withParticle } from '../../i18n/josa'
import type { Text } from '../../i18n/text'
import { formatNumber } from '../../lib/format'
import { coordinatesOf } from '../entry/entry-index'
import { isBehindOutput } from '../steps/loss-name'

/** How many digits say how far something moves: what is measured is not exactly the derivative. */
const saidDigits = 2

/** A factor as it is said, and whether it is not exactly that. */
function factor(slope: number): { readonly times: string; readonly isAbout: boolean } {
  const size = Math.abs(slope)
  const said = Number(size.toPrecision(saidDigits))
  return { times: formatNumber(said), isAbout: Math.abs(said - size) > 1e-9 * size }
}

/** What answers to a nudge, by its name, and how many times as far it moves: a number by itself, an array by a weighted sum. */
function answering(
  { graph, values }: Run,
  nudge: Nudge,
  loss: string,
): { readonly output: string; readonly slope: number } {
  const { id, shape } = nodeAt(graph, graph.output)
  if (!isScalarShape(shape))
    return { output: isBehindOutput(graph, loss) ? 'S' : plainSymbol(id), slope: nudge.slope }
  const change = itemOf(valueAt(nudge.after, graph.output)) - itemOf(valueAt(values, graph.output))
  return { output: plainSymbol(id), slope: change / nudge.step }
}

/** How far the output moves for a nudge, in words. */
export function nudgeAnswer(run: Run, { node, entry }: InputEntry, nudge: Nudge, loss: string): Text {
  const { id, shape } = nodeAt(run.graph, node)
  const { output: name, slope } = answering(run, nudge, loss)
  const input = `$${plainEntry(id, indexText(coordinatesOf(shape, entry), shape))}$`
  const output = `$${name}$`
  const subject = withParticle(output, '은/는')
  if (!Number.isFinite(slope))
    return {
      en: `How far ${output} moves cannot be measured.`,
      ko: `${withParticle(output, '이/가')} 얼마나 변하는지 잴 수 없습니다.`,
    }
  if (slope === 0)
    return {
      en: `${output} does not move when ${input} does.`,
      ko: `${withParticle(input, '이/가')} 변해도 ${subject} 변하지 않습니다.`,
    }
  const { times, isAbout } = factor(slope)
  const isOpposite = slope < 0
  const other = isOpposite ? ', in the other direction' : ''
  const way = isOpposite ? `${withParticle(input, '과/와')} 반대 방향으로 ` : ''
  if (times === '1')
    return {
      en: `${output} moves ${isAbout ? 'about' : 'just'} as far as ${input}${other}.`,
      ko: `${subject} ${way}${input}의 변화량${isAbout ? '과 거의 같은 만큼' : '만큼'} 변합니다.`,
    }
  return {
    en: `${output} moves ${isAbout ? 'about ' : ''}${times} times as far as ${input}${other}.`,
    ko: `${subject} ${way}${input}의 변화량의 ${isAbout ? '약 ' : ''}${times}배만큼 변합니다.`,
  }
}
