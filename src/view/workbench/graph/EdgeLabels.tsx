import { edgesOutOf } from '../../../engine/edges'
import { formulaWords } from '../../../engine/formula/equation-tex'
import type { Formula } from '../../../engine/formula/formula'
import type { Words } from '../../../engine/formula/words'
import { nodeAt } from '../../../engine/graph'
import { isInLine } from '../../../layout/array-look'
import type { DrawnEdge } from '../../../layout/drawn-edge'
import { type Offsets, offsetOf, routeTerminal } from '../../../layout/edge-route'
import type { RequestedNode } from '../../../layout/request'
import { movedWriting, type Written } from '../../../layout/writing'
import { required } from '../../../lib/required'
import { nodeShown } from '../../../trace/steps/node-shown'
import { contributionKey } from '../../../trace/symbols/entry-place'
import { valueSymbol } from '../../../trace/symbols/symbols'
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

const measureAt = ({ layout }: GraphModel, position: number): RequestedNode =>
  required(layout.measures[position], `node ${position} was not measured`)

/** The numbers of all edges, of arrays before their lines part, and of the output at its end. */
export function EdgeLabels({ model, edges, offsets }: EdgeLabelsProps) {
  const { run, trace, frame, layout, symbols } = model
  const { language } = useLanguage()
  const { lit } = frame
  const formulaOf = (formula: Formula | undefined): Words | undefined =>
    formula && formulaWords(formula, { language, inLine: true, batch: symbols?.batch })
  return (
    <>
      {edges.map((drawn) => {
        const { edge, value, gradient, caption } = drawn
        const { id, shape } = nodeAt(run.graph, edge.from)
        const sent = measureAt(model, edge.to).contributions[edge.operand]
        if (!value && !gradient) return null
        return (
          <EdgeLabel
            key={edge.id}
            id={edge.id}
            owner={id}
            places={drawn}
            shape={shape}
            look={layout.look}
            symbol={caption && formulaWords(valueSymbol(run.graph, edge.from), { language })}
            value={{
              array: `value:${id}`,
              tensor: frame.values.get(edge.from),
              lit: lit.valuesIn.has(edge.id) || (lit.valueOut && lit.node === edge.from),
              block: measureAt(model, edge.from).value,
              formula: formulaOf(symbols?.of.values[edge.from]),
            }}
            gradient={
              sent && {
                array: contributionKey(trace, edge),
                tensor: frame.contributions.get(edge.id),
                lit: lit.gradientsOut.has(edge.id) || lit.gradientsIn.has(edge.id),
                block: sent,
                formula: formulaOf(symbols?.of.contributions.get(edge.id)),
              }
            }
          />
        )
      })}
      {[...layout.trunks.keys()].map((position) => (
        <Trunk key={position} model={model} position={position} offsets={offsets} />
      ))}
      <Terminal model={model} offsets={offsets} />
    </>
  )
}

interface OwnNumbersProps {
  readonly model: GraphModel
  readonly position: number
  readonly places: Written
  /** Whether an op that reads the value is at work. */
  readonly isRead: boolean
}

/** A node's own value and gradient, where they are not those of one edge. */
function OwnNumbers({ model, position, places, isRead }: OwnNumbersProps) {
  const { run, frame, layout, symbols } = model
  const { language } = useLanguage()
  const { id, shape } = nodeAt(run.graph, position)
  const { value, gradient } = measureAt(model, position)
  const formulaOf = (formula: Formula | undefined): Words | undefined =>
    formula && formulaWords(formula, { language, inLine: true, batch: symbols?.batch })
  const isAtWork = frame.lit.node === position
  return (
    <EdgeLabel
      id={id}
      owner={id}
      places={places}
      shape={shape}
      look={layout.look}
      symbol={formulaWords(valueSymbol(run.graph, position), { language })}
      value={
        value.look === 'none'
          ? undefined
          : {
              array: `value:${id}`,
              tensor: frame.values.get(position),
              lit: isRead || (isAtWork && frame.lit.valueOut),
              block: value,
              formula: formulaOf(symbols?.of.values[position]),
            }
      }
      gradient={
        gradient && {
          array: `gradient:${id}`,
          tensor: frame.gradients.get(position),
          lit: isAtWork && frame.lit.gradient,
          block: gradient,
          formula: formulaOf(symbols?.of.gradients.get(position)),
        }
      }
    />
  )
}

interface AtNodeProps extends Omit<EdgeLabelsProps, 'edges'> {
  readonly position: number
}

/** An array that several ops read, before its lines part, with the sum of the gradients that come back. */
function Trunk({ model, position, offsets }: AtNodeProps) {
  const { run, frame, layout } = model
  const places = required(layout.trunks.get(position), `node ${position} has no trunk`)
  return (
    <OwnNumbers
      model={model}
      position={position}
      places={movedWriting(places, offsetOf(run.graph, layout, position, offsets))}
      isRead={edgesOutOf(run.graph, position).some((edge) => frame.lit.valuesIn.has(edge.id))}
    />
  )
}

/** The output at its end: a number under its name, or a card with its arrays. */
function Terminal({ model, offsets }: Omit<EdgeLabelsProps, 'edges'>) {
  const { run, trace, frame, layout } = model
  const { output } = run.graph
  const { box, ...places } = routeTerminal(run.graph, layout, offsets)
  if (isInLine(measureAt(model, output).value.look))
    return <OwnNumbers model={model} position={output} places={places} isRead={false} />
  const { x, y, width, height } = box
  return (
    <div
      className={styles.card}
      style={{ left: x - width / 2, top: y - height / 2, width, height }}
      data-of={nodeAt(run.graph, output).id}
    >
      <CardBody
        scene={model}
        position={output}
        shown={nodeShown(trace, frame, output)}
        isWide={layout.look.hasWideCards}
      />
    </div>
  )
}
