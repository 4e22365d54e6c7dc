import type { CSSProperties } from 'react'
import { edgesOutOf } from '../../../engine/edges'
import { formulaWords } from '../../../engine/formula/equation-tex'
import { nodeAt } from '../../../engine/graph'
import { extraOf } from '../../../engine/remembered-extra'
import { inputValues } from '../../../engine/run'
import { isScalarShape } from '../../../engine/tensor'
import { required } from '../../../lib/required'
import type { NodeShown } from '../../../trace/steps/node-shown'
import { isShared } from '../../../trace/steps/sent-edges'
import { valueSymbol } from '../../../trace/symbols/symbols'
import { useLanguage } from '../../shared/use-language'
import { ArrayCaption } from './ArrayCaption'
import type { GraphScene } from './graph-model'
import { Kept } from './Kept'
import styles from './NodeFoot.module.css'
import { SymbolBlock } from './SymbolBlock'
import { ValueBlock } from './ValueBlock'

interface NodeFootProps {
  readonly scene: GraphScene
  readonly position: number
  readonly shown: NodeShown
}

/** What is below a node: its name if it is a number; its name and value if nothing reads it; the sum of several gradients; what it remembers. */
export function NodeFoot({ scene, position, shown }: NodeFootProps) {
  const { language } = useLanguage()
  const { run, trace, layout, symbols } = scene
  const node = nodeAt(run.graph, position)
  const measure = required(layout.measures[position], `node ${position} was not measured`)
  const isNumber = isScalarShape(node.shape)
  const hasSum = (isNumber || (symbols !== undefined && measure.look !== 'card')) && isShared(trace, position)
  const isOp = node.kind === 'operation'
  const isUnread = edgesOutOf(run.graph, position).length === 0
  const extra = isOp && shown.value ? extraOf(node)?.value(inputValues(node, run.values)) : undefined
  return (
    <div className={styles.foot} style={footPlace(scene, position)}>
      {isOp && position !== run.graph.output && (isNumber || isUnread) && (
        <span className={isNumber ? styles.name : styles.array}>
          <ArrayCaption
            symbol={formulaWords(valueSymbol(run.graph, position), { language })}
            shape={node.shape}
          />
          {isUnread && (
            <span data-for={node.id} data-role="value">
              <NodeNumber scene={scene} position={position} shown={shown} of="value" />
            </span>
          )}
        </span>
      )}
      {hasSum && measure.gradient && (
        <span className={styles.sum}>
          <span aria-hidden="true">Σ</span>
          <NodeNumber scene={scene} position={position} shown={shown} of="gradient" />
        </span>
      )}
      {isOp && (node.op.look === 'circle' || measure.extra) && (
        <Kept scene={scene} node={node} position={position} shown={shown} />
      )}
      {extra && measure.extra && (
        <ValueBlock
          shape={extra.shape}
          tensor={extra}
          direction="forward"
          lit={false}
          array={`extra:${node.id}`}
          block={measure.extra}
          look={layout.look}
        />
      )}
    </div>
  )
}

interface NodeNumberProps extends NodeFootProps {
  readonly of: 'value' | 'gradient'
}

/** A node's own value or whole gradient, as a number, an array or a formula. */
function NodeNumber({ scene: { run, layout, symbols }, position, shown, of }: NodeNumberProps) {
  const { language } = useLanguage()
  const { id, shape } = nodeAt(run.graph, position)
  const isValue = of === 'value'
  const tensor = isValue ? shown.value : shown.gradient
  const direction = isValue ? 'forward' : 'backward'
  const lit = isValue ? shown.isValueLit : shown.isSumLit
  const block = layout.measures[position]?.[of]
  const symbol = isValue ? symbols?.of.values[position] : symbols?.of.gradients.get(position)
  if (symbol)
    return (
      <SymbolBlock
        formula={formulaWords(symbol, { language, inLine: true, batch: symbols?.batch })}
        direction={direction}
        isKnown={tensor !== undefined}
        lit={lit}
      />
    )
  return (
    block && (
      <ValueBlock
        shape={shape}
        look={layout.look}
        direction={direction}
        array={`${of}:${id}`}
        tensor={tensor}
        lit={lit}
        block={block}
      />
    )
  )
}

/** Moves the foot to where the layout has room for it: right of lines that come up from the left, or lower, on a stem. */
function footPlace({ layout }: GraphScene, position: number): CSSProperties | undefined {
  const [foot, box] = [layout.feet[position], layout.nodes[position]]
  if (!foot || !box) return undefined
  const stem = foot.y - foot.height / 2 - (box.y + box.height / 2)
  return {
    translate: `calc(-50% + ${foot.x - box.x}px) 0`,
    paddingTop: stem,
    ...(stem > 0 && { '--stem': `${stem}px` }),
  } as CSSProperties
}
