import { columnsIn, rowsIn } from '../../engine/matrix'
import { mapTensor, type Tensor } from '../../engine/tensor'
import { onlyEdge, upstreamOf } from '../questions/place'
import type { Mistake } from './mistake'

/** The gradient of what is added to every row: averaged over the rows, or left for each row. */
export const biasNotSummed: Mistake = {
  say: { en: 'Add up over the first axis.', ko: '0축을 따라 더하세요.' },
  answers: (place) => {
    const edge = onlyEdge(place)
    if (!edge || place.kind === 'local' || place.truth.shape.length !== 1) return []
    const upstream = upstreamOf(place, edge)
    if (upstream.shape.length !== 2 || columnsIn(upstream) !== columnsIn(place.truth)) return []
    const rows = rowsIn(upstream)
    return [mapTensor(place.truth, (entry) => entry / rows), upstream, ...rowsOf(upstream)]
  },
}

const rowsOf = (matrix: Tensor): readonly Tensor[] =>
  Array.from({ length: rowsIn(matrix) }, (_, row) => {
    const columns = columnsIn(matrix)
    return { shape: [columns], data: matrix.data.slice(row * columns, (row + 1) * columns) }
  })
