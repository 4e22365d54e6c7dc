import { memo, useRef, useState } from 'react'
import { Choice } from '../../shared/Choice'
import { useLanguage } from '../../shared/use-language'
import { InsightCard } from './InsightCard'
import { UnitPictures } from './UnitPictures'
import { useNetAnswer } from './use-net-answer'
import type { UnitArray } from './use-unit-words'

const question = { kind: 'first-layer' } as const

/**
 * What each unit of the first layer responds to: its weights as a picture, and how the loss would change
 * them.
 */
export const UnitsPanel = memo(function UnitsPanel() {
  const { t } = useLanguage()
  const place = useRef<HTMLElement>(null)
  const [array, setArray] = useState<UnitArray>('weights')
  const layer = useNetAnswer<'first-layer'>(question, place)
  const title = layer
    ? t(layer.isHidden ? 'insight.units.hidden' : 'insight.units.classes', { units: layer.units })
    : t('insight.units')
  const choice = layer && (
    <Choice
      label={t('insight.units.array')}
      options={[
        { value: 'weights', label: t('insight.weights') },
        { value: 'gradients', label: t('insight.gradients') },
      ]}
      chosen={array}
      onChoose={setArray}
    />
  )
  return (
    <InsightCard place={place} title={title} aside={choice}>
      {layer && <UnitPictures layer={layer} array={array} />}
    </InsightCard>
  )
})
