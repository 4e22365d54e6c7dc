import { valueAt } from '../../engine/run'
import { sameShape } from '../../engine/tensor'
import { operationAt } from '../../trace/steps/contributions'
import { onlyEdge } from '../questions/place'
import type { Mistake } from './mistake'
import { sentBack } from './sent-back'

/** A function of one number differentiated at its output instead of at what went in. */
export const wrongPoint: Mistake = {
  say: { en: 'Use the value that went into this node.', ko: '이 노드에 들어온 값을 쓰세요.' },
  answers: (place) => {
    const edge = onlyEdge(place)
    if (!edge) return []
    const { op, options } = operationAt(place.run, edge.to)
    const output = valueAt(place.run.values, edge.to)
    if (op.arity !== 1 || !op.localValue || !sameShape(output.shape, place.truth.shape)) return []
    const sent = sentBack(place, edge, { inputs: [output], output: op.forward([output], options) })
    return sent ? [sent] : []
  },
}
