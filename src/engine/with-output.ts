import type { Graph } from './graph'

/** The same graph with another node as its output, given by position. */
export const withOutput = (graph: Graph, output: number): Graph =>
  output === graph.output ? graph : { ...graph, output }
