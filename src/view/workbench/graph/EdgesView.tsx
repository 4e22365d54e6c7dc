import { nodeAt } from '../../../engine/graph'
import type { DrawnEdge } from '../../../layout/drawn-edge'
import { type Offsets, routeTerminal } from '../../../layout/edge-route'
import { ArrowHeads, EdgeLines } from './EdgeLines'
import styles from './EdgesView.module.css'
import { EdgeView } from './EdgeView'
import type { GraphModel } from './graph-model'

interface EdgesViewProps {
  readonly model: GraphModel
  readonly edges: readonly DrawnEdge[]
  readonly offsets: Offsets
}

/** The lines of all edges, and the line that leaves the output. */
export function EdgesView({ model, edges, offsets }: EdgesViewProps) {
  const { run, frame, known, layout, trace } = model
  const { output } = run.graph
  return (
    <svg className={styles.lines} width={layout.width} height={layout.height} aria-hidden="true">
      <ArrowHeads />
      {edges.map(({ edge, paths }) => (
        <EdgeView
          key={edge.id}
          id={edge.id}
          paths={paths}
          value={known.values.get(edge.from)}
          contribution={known.contributions.get(edge.id)}
          isValueKnown={frame.values.has(edge.from)}
          isGradientKnown={frame.contributions.has(edge.id)}
          hasGradient={trace.contributionShownAt.has(edge.id)}
          isValueLit={frame.lit.valuesIn.has(edge.id)}
          isGradientLit={frame.lit.gradientsOut.has(edge.id)}
        />
      ))}
      <EdgeLines
        paths={routeTerminal(run.graph, layout, offsets).paths}
        hasGradient={nodeAt(run.graph, output).kind === 'operation'}
        isValueKnown={frame.values.has(output)}
        isGradientKnown={frame.gradients.has(output)}
        isValueLit={frame.lit.node === output && frame.lit.valueOut}
        isGradientLit={frame.lit.node === output && frame.lit.gradient}
      />
    </svg>
  )
}
