import { columnsIn, matrixProduct, rowsIn, transposed } from '../../engine/matrix'
import { affine } from '../../engine/ops/affine'
import { matmul } from '../../engine/ops/matmul'
import type { Tensor } from '../../engine/tensor'
import { contextOf, operationAt } from '../../trace/steps/contributions'
import { onlyEdge, upstreamOf } from '../questions/place'
import type { Mistake } from './mistake'

/** A product of matrices with the transpose forgotten, or the whole result transposed. */
export const notTransposed: Mistake = {
  say: {
    en: 'Think of which matrix has to be transposed.',
    ko: '어느 행렬을 전치해야 하는지 생각해 보세요.',
  },
  answers: (place) => {
    const edge = onlyEdge(place)
    const op = edge && operationAt(place.run, edge.to).op
    const [left, right] = edge ? contextOf(place.run, edge.to).inputs : []
    if (!edge || !left || !right || edge.operand > 1 || (op !== affine && op !== matmul)) return []
    const upstream = upstreamOf(place, edge)
    const forgotten = edge.operand === 0 ? productOf(upstream, right) : productOf(left, upstream)
    return [...forgotten, ...(place.truth.shape.length === 2 ? [transposed(place.truth)] : [])]
  },
}

/** The product of two matrices, if they fit. */
const productOf = (left: Tensor, right: Tensor): readonly Tensor[] =>
  left.shape.length === 2 && right.shape.length === 2 && columnsIn(left) === rowsIn(right)
    ? [matrixProduct(left, right)]
    : []
