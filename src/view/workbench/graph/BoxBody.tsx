import type { OperationNode } from '../../../engine/graph'
import { glyphLines } from '../../../layout/measure/glyph-lines'
import type { NodeShown } from '../../../trace/steps/node-shown'
import styles from './BoxBody.module.css'
import type { GraphScene } from './graph-model'
import { Kept } from './Kept'

interface BoxBodyProps {
  readonly scene: GraphScene
  readonly node: OperationNode
  readonly position: number
  readonly shown: NodeShown
}

/** A layer's name, with what it keeps unless that is an array, which is below the node. */
export function BoxBody({ scene, node, position, shown }: BoxBodyProps) {
  const hasArray = scene.layout.measures[position]?.extra !== undefined
  return (
    <span className={styles.body}>
      {glyphLines(node.op).map((line, i) => (
        <span key={i}>{line}</span>
      ))}
      {!hasArray && <Kept scene={scene} node={node} position={position} shown={shown} />}
    </span>
  )
}
