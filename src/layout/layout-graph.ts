import type { Graph } from '../engine/graph'
import { arrange } from './arrange'
import type { GraphLayout } from './graph-layout'
import { layoutRequest } from './layout-request'
import { readLayout } from './read-layout'

/** Lays a graph out in layers from left to right, an op's operands from top to bottom. */
export const layoutGraph = (graph: Graph): GraphLayout => readLayout(graph, arrange(layoutRequest(graph)))
