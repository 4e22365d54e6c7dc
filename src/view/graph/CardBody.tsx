import { nodeAt } from '../../engine/graph'
import { formatShape, type Tensor } from '../../engine/tensor'
import { arrayLook } from '../../layout/array-look'
import { formatShort } from '../../lib/format'
import { texOf } from '../../trace/symbol'
import { largestSize } from '../heat/heat'
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
  const valueLit = [...frame.lit.valuesIn].some((edge) => edge.startsWith(`${id}->`))
  const gradientLit =
    (isAtWork && frame.lit.gradient) || edges.some((edge) => frame.lit.gradientsOut.has(edge.id))
  return (
    <div className={styles.card}>
      <span className={styles.caption}>
        <Tex tex={symbol} />
        <span className={styles.shape}>{formatShape(shape)}</span>
        <OwnScale tensor={frame.values.get(position)} />
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
            <OwnScale tensor={frame.gradients.get(position)} />
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

const scaleDigits = 6

/** How large a number of the full colour is, for pictures: they have a scale of their own. */
function OwnScale({ tensor }: { readonly tensor: Tensor | undefined }) {
  const look = tensor && arrayLook(tensor.shape)
  if (!tensor || (look !== 'picture' && look !== 'pictures')) return null
  const isLight = look === 'picture' && tensor.data.every((entry) => entry >= 0)
  return (
    <span className={styles.shape}>
      {isLight ? '0–' : '±'}
      {formatShort(largestSize(tensor.data), scaleDigits)}
    </span>
  )
}
