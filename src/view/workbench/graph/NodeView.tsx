import clsx from 'clsx'
import { type CSSProperties, type KeyboardEvent, memo, useRef } from 'react'
import { formulaWords } from '../../../engine/formula/equation-tex'
import { type GraphNode, nodeAt } from '../../../engine/graph'
import type { Tensor } from '../../../engine/tensor'
import type { Box } from '../../../layout/geometry'
import { standsOn } from '../../../layout/interim-layout'
import { isCard } from '../../../layout/is-card'
import type { NodeShown } from '../../../trace/steps/node-shown'
import { valueSymbol } from '../../../trace/symbols/symbols'
import { sameParts } from '../../shared/same-parts'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import { arrayWords } from './array-words'
import { BoxBody } from './BoxBody'
import { BrokenBadge } from './BrokenBadge'
import { CardBody } from './CardBody'
import { dataAttributes, type GraphScene } from './graph-model'
import { NodeFoot } from './NodeFoot'
import styles from './NodeView.module.css'
import { UnfoldButton } from './UnfoldButton'
import { useNodeDrag } from './use-node-drag'

interface NodeViewProps {
  readonly scene: GraphScene
  readonly position: number
  readonly shown: NodeShown
  /** What is known, whether or not it is drawn yet. */
  readonly value: Tensor | undefined
  readonly gradient: Tensor | undefined
  readonly box: Box
  /** Moves a node by a distance in pixels of the screen. */
  readonly onMove: (id: string, dx: number, dy: number) => void
  readonly onUnfold: ((group: string) => void) | undefined
}

const keyMoves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-16, 0],
  ArrowRight: [16, 0],
  ArrowUp: [0, -16],
  ArrowDown: [0, 16],
}

/** One node: a circle, a layer's box, an input's pill or card, or a constant's number. */
export const NodeView = memo(function NodeView(props: NodeViewProps) {
  const { scene, position, shown, value, gradient, box, onMove, onUnfold } = props
  const { graph } = scene.run
  const { language } = useLanguage()
  const element = useRef<HTMLDivElement>(null)
  const node = nodeAt(graph, position)
  useNodeDrag(element, (dx, dy) => onMove(node.id, dx, dy))
  const label = useNodeLabel(node, shown)
  const move = (event: KeyboardEvent): void => {
    const [dx, dy] = (event.altKey && keyMoves[event.key]) || [0, 0]
    if (dx === 0 && dy === 0) return
    event.preventDefault()
    event.stopPropagation()
    onMove(node.id, dx, dy)
  }
  const look = node.kind === 'operation' ? node.op.look : isCard(node) ? 'card' : node.kind
  return (
    <div
      ref={element}
      role="group"
      aria-label={label}
      tabIndex={-1}
      className={clsx(styles.node, styles[look], shown.atWork && styles[shown.atWork])}
      style={placed(box, cameFrom(scene, position))}
      data-no-pan
      data-node={node.id}
      data-broken={isBroken(node) || undefined}
      {...dataAttributes(value, gradient)}
      onKeyDown={move}
    >
      {look === 'card' ? (
        <CardBody
          scene={scene}
          position={position}
          shown={shown}
          isWide={scene.layout.hanging.has(position) || scene.layout.look.hasWideCards}
        />
      ) : look === 'box' && node.kind === 'operation' ? (
        <BoxBody scene={scene} node={node} position={position} shown={shown} />
      ) : (
        <Tex
          inTurn
          of={
            node.kind === 'operation'
              ? node.op.glyph
              : formulaWords(valueSymbol(graph, position), { language })
          }
        />
      )}
      <NodeFoot scene={scene} position={position} shown={shown} />
      {isBroken(node) && <BrokenBadge />}
      {node.kind === 'operation' && onUnfold && <UnfoldButton node={node} onUnfold={onUnfold} />}
    </div>
  )
}, sameParts)

/** Whether a node's backward rule is broken on purpose. */
const isBroken = (node: GraphNode): boolean => node.kind === 'operation' && node.op.brokenFrom !== undefined

/** Where a node that has just come out of a folded one starts from. */
function cameFrom({ run, before }: GraphScene, position: number): Box | undefined {
  const from = before && standsOn(run.graph, position, before.graph)
  return from === undefined ? undefined : before?.layout.nodes[from]
}

function placed({ x, y, width, height }: Box, from: Box | undefined): CSSProperties {
  const cornerAt = (box: Pick<Box, 'x' | 'y'>): string => `${box.x - width / 2}px ${box.y - height / 2}px`
  return {
    translate: cornerAt({ x, y }),
    width,
    height,
    ...(from && { '--from': cornerAt(from) }),
  } as CSSProperties
}

/** What a screen reader says about a node: its name, its kind, its value and its gradient. */
function useNodeLabel(node: GraphNode, { value, gradient }: NodeShown): string {
  const { t, say } = useLanguage()
  const kind = node.kind === 'operation' ? say(node.op.title) : t(`graph.${node.kind}`)
  const words = (tensor: typeof value): string => (tensor ? arrayWords(tensor) : t('graph.unknown'))
  const broken = isBroken(node) ? [t('graph.broken')] : []
  const parts = [node.id, kind, ...broken, t('graph.value', { value: words(value) })]
  if (node.kind !== 'constant') parts.push(t('graph.gradient', { value: words(gradient) }))
  return parts.join(', ')
}
