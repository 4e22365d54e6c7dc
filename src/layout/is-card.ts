import type { GraphNode } from '../engine/graph'
import { isScalarShape } from '../engine/tensor'

/** Whether an input is drawn as a card with its arrays under its name, and not as a pill with numbers on its edge. */
export const isCard = (node: GraphNode): boolean => node.kind !== 'operation' && !isScalarShape(node.shape)
