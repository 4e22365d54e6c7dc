import { pythonNumber } from '../lib/python-number'
import { type Graph, nodeAt, type OperationNode } from './graph'
import { itemOf, type Tensor } from './tensor'

/** How a number in a formula is written. */
type ConstantCode = (value: Tensor) => string

const asTyped: ConstantCode = (value) => String(itemOf(value))

const called =
  (call: string): ConstantCode =>
  (value) =>
    `${call}(${pythonNumber(itemOf(value))})`

const areAllConstants = (graph: Graph, { inputs }: OperationNode): boolean =>
  inputs.every((from) => nodeAt(graph, from).kind === 'constant')

/**
 * How NumPy code writes the numbers among an operation's operands. If all operands are numbers, one of them
 * may need a call around it, because Python raises an error where NumPy carries on.
 */
export const numpyConstant = (graph: Graph, node: OperationNode, call: string): ConstantCode =>
  call && areAllConstants(graph, node) ? called(call) : asTyped

/** How PyTorch code writes them: as tensors, unless the op takes a plain number beside a tensor. */
export const torchConstant = (graph: Graph, node: OperationNode): ConstantCode =>
  node.op.code.pytorch.takesNumbers && !areAllConstants(graph, node) ? asTyped : called('torch.tensor')
