import { type Graph, nodeAt, type OperationNode } from '../../engine/graph'
import { joined } from '../../engine/special/joined'
import { formatShape, type Shape } from '../../engine/tensor'
import type { Text } from '../../i18n/text'
import type { Fault } from '../diagnostic'
import { keptRows } from './kept-rows'
import { meetingOf } from './meeting'
import { otherFormFix } from './other-form'

const grown = (operands: readonly Shape[], result: Shape): Text => ({
  en: `NumPy makes a ${formatShape(result)} array of the shapes ${operands.map(formatShape).join(' and ')}: every entry of one meets every entry of the other.`,
  ko: `넘파이는 형상 ${operands.map(formatShape).join(', ')}에서 ${formatShape(result)} 배열을 만듭니다. 한쪽의 원소마다 다른 쪽의 모든 원소와 만납니다.`,
})

const writeAlike: Text = {
  en: 'To pair them, write both as columns, [[1], [2]], or both as vectors, [1, 2].',
  ko: '하나씩 짝지으려면 둘 다 [[1], [2]] 같은 열이나 [1, 2] 같은 벡터로 쓰세요.',
}

const acrossColumns = (vector: Shape, matrix: Shape): Text => ({
  en: `NumPy gives each column of the ${formatShape(matrix)} array one entry of the ${formatShape(vector)} array, although these came from the rows.`,
  ko: `넘파이는 ${formatShape(vector)} 배열의 원소를 ${formatShape(matrix)} 배열의 열마다 하나씩 쓰는데, 이 원소들은 행에서 나왔습니다.`,
})

function remarkOn(graph: Graph, node: OperationNode, text: string): Fault | undefined {
  const meeting = meetingOf(graph, node.op, node.inputs)
  if (!meeting || !node.span) return undefined
  const { vector, matrix } = meeting
  const [length, shape] = [nodeAt(graph, vector).shape, nodeAt(graph, matrix).shape]
  const isColumn = shape[1] === 1
  const kept = keptRows(graph, vector, text)
  if (!isColumn && !kept) return undefined
  const operands = node.inputs.map((input) => nodeAt(graph, input).shape)
  const what = isColumn ? grown(operands, node.shape) : acrossColumns(length, shape)
  const fix = kept ? kept.fix : otherFormFix(graph, [vector, matrix], text)
  return { ...node.span, text: joined(what, kept?.text ?? writeAlike), ...(fix && { fix }) }
}

/** Where NumPy spreads a vector over a matrix in a way that is hardly ever meant, and what to write instead. */
export const broadcastRemarks = (graph: Graph, text: string): readonly Fault[] =>
  graph.nodes.flatMap((node) => (node.kind === 'operation' ? (remarkOn(graph, node, text) ?? []) : []))
