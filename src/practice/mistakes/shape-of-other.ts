import { nodeAt } from '../../engine/graph'
import { full } from '../../engine/tensor'
import type { Mistake } from './mistake'

/** The shape of what comes out of the node, or of another operand, where that of a gradient is asked for. */
export const shapeOfOther: Mistake = {
  say: {
    en: 'A gradient has the shape of its own variable.',
    ko: '기울기의 형상은 그 변수의 형상과 같습니다.',
  },
  answers: ({ run: { graph }, edges }) =>
    edges.flatMap(({ to }) => {
      const node = nodeAt(graph, to)
      const others = node.kind === 'operation' ? node.inputs.map((from) => nodeAt(graph, from)) : []
      return [node, ...others].map(({ shape }) => full(shape, Number.NaN))
    }),
}
