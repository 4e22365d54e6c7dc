import { useMemo } from 'react'
import type { Tensor } from '../../../engine/tensor'
import { colourRange, scaleText } from '../../../layout/measure/written'
import { px } from '../../../layout/sizes'
import { ColourRamp } from '../../heat/ColourRamp'
import { pictureScale } from '../../heat/picture-scale'
import { useLanguage } from '../../shared/use-language'
import styles from './MapScale.module.css'

interface MapScaleProps {
  readonly tensor: Tensor
}

/** What an array's colours range over: each array has a scale of its own. */
export function MapScale({ tensor }: MapScaleProps) {
  const { t } = useLanguage()
  const scale = useMemo(() => pictureScale(tensor), [tensor])
  const [least, most] = useMemo(() => colourRange(tensor), [tensor])
  const range = scaleText(tensor)
  return (
    <span className={styles.scale} role="img" aria-label={t('heat.scale', { range })} data-scale={range}>
      <ColourRamp {...scale} least={least} most={most} widthPx={px.ramp} heightPx={10} />
      {range}
    </span>
  )
}
