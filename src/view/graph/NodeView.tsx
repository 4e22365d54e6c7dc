import clsx from 'clsx'
import { type CSSProperties, type KeyboardEvent, useRef } from 'react'
import { nodeAt } from '../../engine/graph'
import type { Box } from '../../layout/geometry'
import { standsOn } from '../../layout/interim-layout'
import { isCard } from '../../layout/sizes'
import { texOf } from '../../trace/symbol'
import { tensorPlain } from '../../trace/tensor-tex'
import { Tex } from '../shared/Tex'
import { useLanguage } from '../shared/use-language'
import { CardBody } from './CardBody'
import { dataAttributes, type GraphModel } from './graph-model'
import { NodeFoot } from './NodeFoot'
import styles from './NodeView.module.css'
import { UnfoldButton } from './UnfoldButton'
import { useNodeDrag } from './use-node-drag'

interface NodeViewProps {
  readonly model: GraphModel
  readonly position: number
  readonly box: Box
  /** Moves the node by a way in pixels of the screen. */
  readonly onMove: (dx: number, dy: number) => void
  readonly onUnfold: ((group: string) => void) | undefined
}

const keyMoves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-16, 0],
  ArrowRight: [16, 0],
  ArrowUp: [0, -16],
  ArrowDown: [0, 16],
}

/** One node: a circle, a layer's box, an input's pill or card, or a constant's number. */
export function NodeView({ model, position, box, onMove, onUnfold }: NodeViewProps) {
  const { run, frame } = model
  const element = useRef<HTMLDivElement>(null)
  useNodeDrag(element, onMove)
  const label = useNodeLabel(model, position)
  const node = nodeAt(run.graph, position)
  const isLit = frame.lit.node === position || frame.lit.nodes?.has(position)
  const move = (event: KeyboardEvent): void => {
    const [dx, dy] = (event.altKey && keyMoves[event.key]) || [0, 0]
    if (dx === 0 && dy === 0) return
    event.preventDefault()
    event.stopPropagation()
    onMove(dx, dy)
  }
  const look = node.kind === 'operation' ? node.op.look : isCard(node) ? 'card' : node.kind
  return (
    <div
      ref={element}
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a node is reached by keyboard to be read and moved
      tabIndex={0}
      className={clsx(
        styles.node,
        styles[look],
        isLit && styles[frame.phase === 'forward' ? 'forward' : 'backward'],
      )}
      style={placed(box, cameFrom(model, position))}
      data-no-pan
      data-node={node.id}
      {...dataAttributes(frame.values.get(position), frame.gradients.get(position))}
      onKeyDown={move}
    >
      {look === 'card' ? (
        <CardBody model={model} position={position} />
      ) : (
        <Tex tex={node.kind === 'operation' ? node.op.glyph : texOf(run.graph, position)} />
      )}
      <NodeFoot model={model} position={position} />
      {node.kind === 'operation' && onUnfold && <UnfoldButton node={node} onUnfold={onUnfold} />}
    </div>
  )
}

/** Where a node sets out from that has just come out of a folded one. */
function cameFrom({ run, before }: GraphModel, position: number): Box | undefined {
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

/** What a screen reader says of a node: its name, what it is, its value and its gradient. */
function useNodeLabel({ run, frame }: GraphModel, position: number): string {
  const { t, say } = useLanguage()
  const node = nodeAt(run.graph, position)
  const kind = node.kind === 'operation' ? say(node.op.title) : t(`graph.${node.kind}`)
  const [value, gradient] = [frame.values.get(position), frame.gradients.get(position)]
  const words = (tensor: typeof value): string => (tensor ? tensorPlain(tensor) : t('graph.unknown'))
  const parts = [node.id, kind, t('graph.value', { value: words(value) })]
  if (node.kind !== 'constant')
    parts.push(t('graph.gradient', { value: words(gradient) }), t('graph.move-hint'))
  return parts.join(', ')
}
