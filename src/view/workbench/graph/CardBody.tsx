import { formulaWords } from '../../../engine/formula/equation-tex'
import { slashGradient } from '../../../engine/formula/slash-gradient'
import { nodeAt } from '../../../engine/graph'
import { formatShape, type Tensor } from '../../../engine/tensor'
import { arrayLook } from '../../../layout/array-look'
import { formatShort } from '../../../lib/format'
import type { NodeShown } from '../../../trace/steps/node-shown'
import { valueSymbol } from '../../../trace/symbols/symbols'
import { pictureScale } from '../../heat/picture-scale'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import styles from './CardBody.module.css'
import type { GraphScene } from './graph-model'
import { ValueBlock } from './ValueBlock'

interface CardBodyProps {
  readonly scene: GraphScene
  readonly position: number
  readonly shown: NodeShown
}

/** A node's array under its name and shape, and its gradient's under that. */
export function CardBody({ scene: { run, trace, loss }, position, shown }: CardBodyProps) {
  const { graph } = run
  const { id, shape } = nodeAt(graph, position)
  const { language } = useLanguage()
  const symbol = formulaWords(valueSymbol(graph, position), { language })
  const gradient = slashGradient(loss, symbol)
  const hasGradient = trace.gradientShownAt.has(position)
  return (
    <div className={styles.card}>
      <span className={styles.caption}>
        <Tex inTurn of={symbol} />
        <span className={styles.shape}>{formatShape(shape)}</span>
        <OwnScale tensor={shown.value} />
      </span>
      <ValueBlock
        shape={shape}
        tensor={shown.value}
        direction="forward"
        array={`value:${id}`}
        lit={shown.isValueLit}
      />
      {hasGradient && (
        <>
          <span className={styles.caption}>
            <Tex inTurn of={gradient} />
            <OwnScale tensor={shown.gradient} />
          </span>
          <ValueBlock
            shape={shape}
            tensor={shown.gradient}
            direction="backward"
            array={`gradient:${id}`}
            lit={shown.isGradientLit}
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
  const { limit, tone } = pictureScale(tensor)
  return (
    <span className={styles.shape}>
      {tone === 'ink' ? '0–' : '±'}
      {formatShort(limit, scaleDigits)}
    </span>
  )
}
