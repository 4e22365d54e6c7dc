import { formulaWords } from '../../../engine/formula/equation-tex'
import { nodeAt } from '../../../engine/graph'
import { isScalarShape } from '../../../engine/tensor'
import type { DrawnEdge } from '../../../layout/drawn-edge'
import { type Offsets, routeTerminal } from '../../../layout/edge-route'
import { nodeShown } from '../../../trace/steps/node-shown'
import { contributionKey } from '../../../trace/symbols/entry-place'
import { valueSymbol } from '../../../trace/symbols/symbols'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import { CardBody } from './CardBody'
import { EdgeLabel } from './EdgeLabel'
import styles from './EdgeLabels.module.css'
import type { GraphModel } from './graph-model'

interface EdgeLabelsProps {
  readonly model: GraphModel
  readonly edges: readonly DrawnEdge[]
  readonly offsets: Offsets
}

/** The numbers on all edges, and the output's at its end. */
export function EdgeLabels({ model, edges, offsets }: EdgeLabelsProps) {
  const { run, trace, frame } = model
  const { lit } = frame
  return (
    <>
      {edges.map(({ edge, label, showsValue, showsGradient }) => (
        <EdgeLabel
          key={edge.id}
          id={edge.id}
          box={label}
          shape={nodeAt(run.graph, edge.from).shape}
          value={
            showsValue
              ? {
                  array: `value:${nodeAt(run.graph, edge.from).id}`,
                  tensor: frame.values.get(edge.from),
                  lit: lit.valuesIn.has(edge.id) || (lit.valueOut && lit.node === edge.from),
                }
              : undefined
          }
          gradient={
            showsGradient
              ? {
                  array: contributionKey(trace, edge),
                  tensor: frame.contributions.get(edge.id),
                  lit: lit.gradientsOut.has(edge.id) || lit.gradientsIn.has(edge.id),
                }
              : undefined
          }
        />
      ))}
      <Terminal model={model} offsets={offsets} />
    </>
  )
}

/** The output at its end: a number over its name, or a card with its arrays. */
function Terminal({ model, offsets }: Omit<EdgeLabelsProps, 'edges'>) {
  const { language } = useLanguage()
  const { run, trace, frame, layout } = model
  const { output } = run.graph
  const { id, shape } = nodeAt(run.graph, output)
  const { label, end } = routeTerminal(run.graph, layout, offsets)
  const isAtWork = frame.lit.node === output
  const place = {
    left: end.x - end.width / 2,
    top: end.y - end.height / 2,
    width: end.width,
    height: end.height,
  }
  if (!isScalarShape(shape)) {
    return (
      <div className={styles.card} style={place}>
        <CardBody scene={model} position={output} shown={nodeShown(trace, frame, output)} />
      </div>
    )
  }
  return (
    <>
      <EdgeLabel
        id={nodeAt(run.graph, output).id}
        box={label}
        shape={shape}
        value={{
          array: `value:${id}`,
          tensor: frame.values.get(output),
          lit: isAtWork && frame.lit.valueOut,
        }}
        gradient={{
          array: `gradient:${id}`,
          tensor: frame.gradients.get(output),
          lit: isAtWork && frame.lit.gradient,
        }}
      />
      <div className={styles.name} style={place}>
        <Tex inTurn of={formulaWords(valueSymbol(run.graph, output), { language })} />
      </div>
    </>
  )
}
