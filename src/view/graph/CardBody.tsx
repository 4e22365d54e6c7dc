import { nodeAt } from '../../engine/graph'
import { formatShape } from '../../engine/tensor'
import { texOf } from '../../trace/symbol'
import { Tex } from '../shared/Tex'
import styles from './CardBody.module.css'
import type { GraphModel } from './graph-model'
import { ValueBlock } from './ValueBlock'

interface CardBodyProps {
  readonly model: GraphModel
  readonly position: number
}

/** A node's array under its name and shape, and its gradient's under that. */
export function CardBody({ model: { run, frame, trace, loss }, position }: CardBodyProps) {
  const { graph } = run
  const { id, shape } = nodeAt(graph, position)
  const symbol = texOf(graph, position)
  const isAtWork = frame.lit.node === position
  const edges = trace.gradientEdges.get(position) ?? []
  const hasGradient = trace.gradientShownAt.has(position)
  const valueLit = [...frame.lit.valuesIn].some((id) => id.startsWith(`${id}->`))
  const gradientLit =
    (isAtWork && frame.lit.gradient) || edges.some((edge) => frame.lit.gradientsOut.has(edge.id))
  return (
    <div className={styles.card}>
      <span className={styles.caption}>
        <Tex tex={symbol} />
        <span className={styles.shape}>{formatShape(shape)}</span>
      </span>
      <ValueBlock
        shape={shape}
        tensor={frame.values.get(position)}
        direction="forward"
        array={`value:${id}`}
        lit={valueLit || (isAtWork && frame.lit.valueOut)}
      />
      {hasGradient && (
        <>
          <span className={styles.caption}>
            <Tex tex={`\\partial ${loss} / \\partial ${symbol}`} />
          </span>
          <ValueBlock
            shape={shape}
            tensor={frame.gradients.get(position)}
            direction="backward"
            array={`gradient:${id}`}
            lit={gradientLit}
          />
        </>
      )}
    </div>
  )
}
