import { GraphError } from './graph-error'
import { formatShape, type Shape, sizeOf, type Tensor, zipTensors } from './tensor'

/**
 * The shape that NumPy broadcasts the given shapes to; throws a GraphError that names them if they do not
 * fit.
 */
export function broadcastShapes(shapes: readonly Shape[]): Shape {
  const rank = Math.max(...shapes.map((shape) => shape.length))
  return Array.from({ length: rank }, (_, axis) => {
    const lengths = shapes.map((shape) => shape[axis - rank + shape.length] ?? 1)
    const length = lengths.find((candidate) => candidate !== 1) ?? 1
    if (lengths.some((other) => other !== 1 && other !== length)) throw shapeMismatch(shapes)
    return length
  })
}

function shapeMismatch(shapes: readonly Shape[]): GraphError {
  const list = shapes.map(formatShape)
  return new GraphError({
    en: `The shapes ${list.join(' and ')} do not fit together: counting from the last axis, two lengths must be equal or one of them must be 1. Change one of the two.`,
    ko: `형상 ${list.join(', ')}은 서로 맞지 않습니다. 마지막 축부터 세어 두 길이가 같거나 하나가 1이어야 합니다. 둘 중 하나를 바꾸세요.`,
  })
}

/** For each flat position of `target`, the flat position of `source` that broadcasting reads there. */
export function broadcastPositions(source: Shape, target: Shape): Int32Array {
  const positions = new Int32Array(sizeOf(target))
  const columns = target.at(-1) ?? 1
  const sourceColumns = source.at(-1) ?? 1
  const sourceRows = source.at(-2) ?? 1
  for (let i = 0; i < positions.length; i++) {
    const row = sourceRows === 1 ? 0 : Math.floor(i / columns)
    const column = sourceColumns === 1 ? 0 : i % columns
    positions[i] = row * sourceColumns + column
  }
  return positions
}

/** `combine` of the operands' entries, broadcast to `shape`, at each flat position. */
export function broadcastMap(
  operands: readonly Tensor[],
  shape: Shape,
  combine: (values: readonly number[], position: number) => number,
): Tensor {
  const positions = operands.map((operand) => broadcastPositions(operand.shape, shape))
  const data = new Float64Array(sizeOf(shape))
  const values = new Array<number>(operands.length)
  for (let i = 0; i < data.length; i++) {
    for (let k = 0; k < operands.length; k++)
      values[k] = operands[k]?.data[positions[k]?.[i] as number] as number
    data[i] = combine(values, i)
  }
  return { shape, data }
}

/** A tensor broadcast to a shape. */
export function broadcastTo(x: Tensor, shape: Shape): Tensor {
  const positions = broadcastPositions(x.shape, shape)
  const data = new Float64Array(positions.length)
  for (let i = 0; i < data.length; i++) data[i] = x.data[positions[i] as number] as number
  return { shape, data }
}

/** `combine` of the entries of two tensors, broadcast against each other. */
export function broadcastPair(a: Tensor, b: Tensor, combine: (a: number, b: number) => number): Tensor {
  const shape = broadcastShapes([a.shape, b.shape])
  return zipTensors(broadcastTo(a, shape), broadcastTo(b, shape), combine)
}

/** A gradient summed back to the shape of the operand that was broadcast: the adjoint of broadcasting. */
export function sumToShape(gradient: Tensor, shape: Shape): Tensor {
  const data = new Float64Array(sizeOf(shape))
  const positions = broadcastPositions(shape, gradient.shape)
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i] as number
    data[position] = (data[position] as number) + (gradient.data[i] as number)
  }
  return { shape, data }
}
