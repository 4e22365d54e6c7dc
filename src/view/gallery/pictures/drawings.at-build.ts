import { lessons } from '../../../lessons/all'
import type { GraphDrawing } from '../../graph-picture/drawing'
import { graphDrawing } from './graph-drawing'

/** A picture of each lesson by its id: the graph of its first part. */
export const drawings: Readonly<Record<string, GraphDrawing>> = Object.fromEntries(
  lessons.map(({ id, parts }) => [id, graphDrawing(parts[0])]),
)
