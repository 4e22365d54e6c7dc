import clsx from 'clsx'
import type { CSSProperties } from 'react'
import { edgesInto } from '../../../engine/edges'
import { formulaWords } from '../../../engine/formula/equation-tex'
import type { Words } from '../../../engine/formula/words'
import { type Graph, nodeAt, type OperationNode } from '../../../engine/graph'
import type { Remembered } from '../../../engine/op'
import { inputValues } from '../../../engine/run'
import { isScalarShape } from '../../../engine/tensor'
import { edgeLayouts } from '../../../layout/edge-layouts'
import type { GraphLayout } from '../../../layout/graph-layout'
import { isCard } from '../../../layout/sizes'
import type { NodeShown } from '../../../trace/steps/node-shown'
import { isShared } from '../../../trace/steps/sent-edges'
import { extraOf } from '../../../trace/symbols/remembered-extra'
import { valueNumbers, valueSymbol } from '../../../trace/symbols/symbols'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import type { GraphScene } from './graph-model'
import styles from './NodeFoot.module.css'
import { ValueBlock } from './ValueBlock'

interface NodeFootProps {
  readonly scene: GraphScene
  readonly position: number
  readonly shown: NodeShown
}

/** What stands under a node: its variable, the sum of several gradients, and what it remembers. */
export function NodeFoot({ scene, position, shown }: NodeFootProps) {
  const { language } = useLanguage()
  const { run, trace } = scene
  const node = nodeAt(run.graph, position)
  return (
    <div className={styles.foot}>
      {node.kind === 'operation' && (
        <span className={styles.name}>
          <Tex inTurn of={formulaWords(valueSymbol(run.graph, position), { language })} />
        </span>
      )}
      {isShared(trace, position) && !isCard(node) && (
        <span className={styles.sum}>
          <span aria-hidden="true">Σ</span>
          <ValueBlock
            shape={node.shape}
            tensor={shown.gradient}
            direction="backward"
            array={`gradient:${node.id}`}
            lit={shown.isSumLit}
          />
        </span>
      )}
      {node.kind === 'operation' && shown.value && (
        <Memory scene={scene} node={node} position={position} shown={shown} />
      )}
    </div>
  )
}

interface MemoryProps extends NodeFootProps {
  readonly node: OperationNode
}

/** What a node keeps from its forward pass; lit when backward uses it. */
function Memory({ scene: { run, layout }, node, position, shown }: MemoryProps) {
  const { language, t } = useLanguage()
  if (node.op.remembers.length === 0) return null
  const wordFor = (remembered: Remembered): Words => {
    if (remembered.kind === 'extra') return remembered.name(inputValues(node, run.values))
    const from = remembered.kind === 'output' ? position : (node.inputs[remembered.operand] ?? position)
    const value = run.values[from]
    const kept =
      value && isScalarShape(value.shape)
        ? valueNumbers(run.graph, from, value)
        : valueSymbol(run.graph, from)
    return formulaWords(kept, { language, ties: true })
  }
  const words = node.op.remembers.map(wordFor)
  const kept = extraOf(node)?.value(inputValues(node, run.values))
  return (
    <span
      className={clsx(styles.memory, shown.isMemoryLit && styles.lit)}
      style={isReachedFromBelow(run.graph, layout, position) ? besideLines(layout, position) : undefined}
    >
      <span className={styles.keeps}>
        {t('graph.keeps')}{' '}
        <Tex
          inTurn
          of={{
            tex: words.map(({ tex }) => tex).join(',\\; '),
            plain: words.map(({ plain }) => plain).join(', '),
          }}
        />
      </span>
      {kept && kept.shape.length > 0 && (
        <ValueBlock
          shape={kept.shape}
          tensor={kept}
          direction="forward"
          lit={false}
          array={`extra:${node.id}`}
        />
      )}
    </span>
  )
}

/** Whether lines come up to the node from the left, past the place under it. */
function isReachedFromBelow(graph: Graph, layout: GraphLayout, position: number): boolean {
  const [box, edges] = [layout.nodes[position], edgeLayouts(layout)]
  return edgesInto(graph, position).some(
    ({ id }) => box !== undefined && (edges.get(id)?.label.y ?? 0) > box.y,
  )
}

/** Moved to the right until it begins where the node does, so that those lines stay clear. */
const besideLines = (layout: GraphLayout, position: number): CSSProperties => ({
  translate: `max(0px, 50% - ${(layout.nodes[position]?.width ?? 0) / 2}px)`,
})
