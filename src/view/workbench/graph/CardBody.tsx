import clsx from 'clsx'
import { use } from 'react'
import { formulaWords } from '../../../engine/formula/equation-tex'
import type { Formula } from '../../../engine/formula/formula'
import { slashGradient } from '../../../engine/formula/slash-gradient'
import { nodeAt } from '../../../engine/graph'
import { blockSize, hasCaptionBeside, hasStackedCaption, px } from '../../../layout/sizes'
import { required } from '../../../lib/required'
import type { NodeShown } from '../../../trace/steps/node-shown'
import { valueSymbol } from '../../../trace/symbols/symbols'
import { Picture } from '../../heat/Picture'
import { useLanguage } from '../../shared/use-language'
import { ArrayCaption } from './ArrayCaption'
import styles from './CardBody.module.css'
import { DigitAtHand } from './digit-at-hand'
import type { GraphScene } from './graph-model'
import { SymbolBlock } from './SymbolBlock'
import { ValueBlock } from './ValueBlock'

interface CardBodyProps {
  readonly scene: GraphScene
  readonly position: number
  readonly shown: NodeShown
  /** Whether the gradient is beside the value instead of below it. */
  readonly isWide: boolean
}

/** A node's array under its name and shape, with its gradient's. */
export function CardBody({ scene, position, shown, isWide }: CardBodyProps) {
  const { run, trace, layout, loss, symbols } = scene
  const { graph } = run
  const { id, shape } = nodeAt(graph, position)
  const { language, t } = useLanguage()
  const digit = use(DigitAtHand)
  const symbol = formulaWords(valueSymbol(graph, position), { language })
  const gradient = slashGradient(loss, symbol)
  const measure = required(layout.measures[position], `node ${position} was not measured`)
  const hasGradient = trace.gradientShownAt.has(position) && measure.gradient
  const isBeside = hasCaptionBeside(measure, layout.look)
  const isStacked = isBeside && hasStackedCaption(blockSize(measure.value, layout.look))
  return (
    <div className={clsx(styles.card, (isWide || measure.hasImage) && styles.wide)}>
      {measure.hasImage && digit && (
        <span className={styles.image} role="img" aria-label={t('graph.digit', { label: digit.label })}>
          <Picture data={digit.pixels} limit={1} tone="ink" sizePx={px.image} />
        </span>
      )}
      <span className={clsx(styles.array, isBeside && styles.beside)}>
        <ArrayCaption symbol={symbol} shape={shape} isStacked={isStacked} />
        {!symbols && (
          <ValueBlock
            shape={shape}
            tensor={shown.value}
            direction="forward"
            array={`value:${id}`}
            lit={shown.isValueLit}
            block={measure.value}
            look={layout.look}
          />
        )}
      </span>
      {hasGradient && (
        <span className={styles.array}>
          <ArrayCaption symbol={gradient} />
          {symbols ? (
            hasGradient.look === 'symbol' && (
              <SymbolBlock
                formula={formulaWords(cardGradient(scene, position), {
                  language,
                  inLine: true,
                  batch: symbols.batch,
                })}
                direction="backward"
                isKnown={shown.gradient !== undefined}
                lit={shown.isGradientLit}
              />
            )
          ) : (
            <ValueBlock
              shape={shape}
              tensor={shown.gradient}
              direction="backward"
              array={`gradient:${id}`}
              lit={shown.isGradientLit}
              block={hasGradient}
              look={layout.look}
            />
          )}
        </span>
      )}
    </div>
  )
}

/** What the gradient of a leaf comes to: what its only reader sends, or its name. */
function cardGradient({ trace, symbols }: GraphScene, position: number): Formula {
  const [edge, ...others] = trace.gradientEdges.get(position) ?? []
  const sent = edge && others.length === 0 ? symbols?.of.contributions.get(edge.id) : undefined
  return required(sent ?? symbols?.of.gradients.get(position), `node ${position} has no gradient`)
}
