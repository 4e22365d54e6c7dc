import type { Size } from './sizes'

/** The room left around a graph on its stage, on both sides together. */
const marginPx = 8

/** The scale at which a whole graph fits on a stage. */
export const wholeScale = (graph: Size, stage: Size): number =>
  Math.min((stage.width - marginPx) / graph.width, (stage.height - marginPx) / graph.height)
