import { required } from '../../lib/required'
import { broadcastPair } from '../broadcast'
import { asColumn, asRow, matrixProduct, transposed } from '../matrix'
import { formatShape, generate, itemOf, mapTensor, scalar, sizeOf, type Tensor } from '../tensor'
import { combinations } from './evaluator'
import type { Formula, FormulaOf, Index, Quantity, SymbolFormula } from './formula'
import { rangeOf } from './range-of'
import type { Scope } from './scope'

const indexValue = (index: Index, letters: Scope['letters']): number =>
  typeof index === 'number' ? index : required(letters.get(index), `the letter ${index} has no value`)

/** The flat position of an entry. */
function positionOf(shape: readonly number[], at: readonly Index[], scope: Scope): number {
  return at.reduce<number>((position, index, axis) => {
    const [place, length] = [indexValue(index, scope.letters) - 1, shape[axis] ?? 0]
    if (!(place >= 0 && place < length))
      throw new RangeError(`there is no entry ${at.join(', ')} in ${shape}`)
    return position * length + place
  }, 0)
}

function entryOf(tensor: Tensor, at: readonly Index[] | undefined, scope: Scope): Tensor {
  if (!at) return tensor
  const first = positionOf(tensor.shape, at, scope)
  const shape = tensor.shape.slice(at.length)
  const size = sizeOf(shape)
  return { shape, data: tensor.data.slice(first * size, (first + 1) * size) }
}

function symbolValue(symbol: SymbolFormula, scope: Scope): Tensor {
  const { of, at, below } = symbol
  if (of.role !== 'derivative') return mapTensor(entryOf(scope.read(of), at, scope), scope.number)
  if (symbol.between) return jacobianValue(of, symbol.between, scope)
  const [above, under] = [scope.shapeOf(of.of), scope.shapeOf(of.id)]
  const slope = scope.slope(of, positionOf(above, at ?? [], scope), positionOf(under, below ?? [], scope))
  return scalar(scope.number(slope))
}

/**
 * The derivative of every entry with respect to every entry: a row for each entry of what is differentiated,
 * flat if that is a single number.
 */
function jacobianValue(
  of: Extract<Quantity, { role: 'derivative' }>,
  [below, above]: NonNullable<SymbolFormula['between']>,
  scope: Scope,
): Tensor {
  const [rows, columns] = [sizeOf(above), sizeOf(below)]
  const shape = above.length === 0 ? [columns] : [rows, columns]
  return generate(shape, (at) => scope.slope(of, Math.floor(at / columns), at % columns))
}

/** Whether a formula is the matrix of all derivatives between two arrays, or a product of such matrices. */
const isJacobian = (formula: Formula): boolean =>
  (formula.kind === 'symbol' && formula.between !== undefined) ||
  (formula.kind === 'matrix' && isJacobian(formula.right))

const flattened = (tensor: Tensor): Tensor =>
  tensor.shape.length < 2 ? tensor : { shape: [tensor.data.length], data: tensor.data }

function totalValue({ over, except, of }: FormulaOf<'total'>, scope: Scope): Tensor {
  const [first, ...others] = over
  if (!first) return evaluate(of, scope)
  const [from, to] = first.range ?? [1, rangeOf(first.letter, [of], scope)]
  const skipped = except === undefined ? undefined : indexValue(except, scope.letters)
  const rest: Formula = others.length > 0 ? { kind: 'total', over: others, of } : of
  const terms: Tensor[] = []
  for (let at = from; at <= to; at++) {
    if (at === skipped) continue
    terms.push(evaluate(rest, { ...scope, letters: new Map([...scope.letters, [first.letter, at]]) }))
  }
  return terms.reduce((a, b) => paired('sum', a, b), scalar(0))
}

const paired = (kind: Exclude<keyof typeof combinations, 'indicator'>, a: Tensor, b: Tensor): Tensor =>
  broadcastPair(a, b, combinations[kind])

/**
 * A matrix product: a vector on the left is a row, one on the right a column, or a row after a column; a
 * number multiplies every entry.
 */
function matrixValue(a: Tensor, b: Tensor): Tensor {
  if (a.shape.length === 0 || b.shape.length === 0) return paired('product', a, b)
  const isOuter = b.shape.length === 1 && a.shape.at(-1) !== b.shape[0]
  const [left, right] = [asRow(a), isOuter ? asRow(b) : asColumn(b)]
  if (left.shape[1] !== right.shape[0])
    throw new RangeError(`${formatShape(a.shape)} · ${formatShape(b.shape)} is not a matrix product`)
  const { shape, data } = matrixProduct(left, right)
  const [rows = 1, columns = 1] = shape
  const hasColumns = b.shape.length === 2 || isOuter
  return { shape: [...(a.shape.length === 2 ? [rows] : []), ...(hasColumns ? [columns] : [])], data }
}

/** The value of a formula; throws if it refers to something that the scope does not know. */
export function evaluate(formula: Formula, scope: Scope): Tensor {
  const part = (inner: Formula): Tensor => evaluate(inner, scope)
  switch (formula.kind) {
    case 'number':
      return scalar(scope.number(formula.value))
    case 'tensor':
      return mapTensor(formula.tensor, scope.number)
    case 'array':
      return {
        shape: formula.shape,
        data: Float64Array.from(formula.of, (each) => itemOf(part(each))),
      }
    case 'symbol':
      return symbolValue(formula, scope)
    case 'letter':
      return scalar(scope.number(indexValue(formula.letter, scope.letters)))
    case 'tied':
    case 'named':
    case 'group':
    case 'omitted':
      return part(formula.of)
    case 'negative':
      return mapTensor(part(formula.of), (x) => -x)
    case 'transpose':
      return transposed(part(formula.of))
    case 'column':
      return asColumn(part(formula.of))
    case 'entry':
      return entryOf(part(formula.of), formula.at, scope)
    case 'row':
      return asRow(part(formula.of))
    case 'apply':
      return mapTensor(part(formula.to), formula.function.value)
    case 'call':
      return formula.function.value(formula.to.map(part))
    case 'series':
      return formula.terms.map(part).reduce((a, b) => paired('sum', a, b))
    case 'matrix':
      return isJacobian(formula.right) && !isJacobian(formula.left)
        ? matrixValue(flattened(part(formula.left)), part(formula.right))
        : matrixValue(part(formula.left), part(formula.right))
    case 'total':
      return totalValue(formula, scope)
    case 'indicator':
      return broadcastPair(part(formula.greater), part(formula.less), (a, b) =>
        combinations.indicator(a, b, formula.tie),
      )
    case 'input':
    case 'output':
    case 'extra':
    case 'unknown':
      throw new Error(`${formula.kind} has no value`)
    default:
      return paired(formula.kind, part(formula.left), part(formula.right))
  }
}
