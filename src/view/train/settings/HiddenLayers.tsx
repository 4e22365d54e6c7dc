import { Plus, X } from 'lucide-react'
import { parseNumber } from '../../../lib/parse-number'
import { draftProblem } from '../../../state/lab/settings-draft'
import { parameterCount, sizesOf } from '../../../training/net/design'
import { mostHiddenLayers } from '../../../training/settings/setting-problems'
import { Button } from '../../shared/Button'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import styles from './Group.module.css'
import type { GroupProps } from './group'
import { NumberSetting } from './NumberSetting'

const newSize = '50'

/** The sizes of the hidden layers, starting from the inputs; layers can be added and removed. */
export function HiddenLayers({ draft, onChange, isLocked }: GroupProps) {
  const { t } = useLanguage()
  const { layers } = draft
  const set = (sizes: readonly string[]): void => onChange({ ...draft, layers: sizes })
  return (
    <>
      {layers.map((size, at) => {
        const name = t('train.setting.hiddenLayer', { layer: at + 1 })
        return (
          <NumberSetting
            key={at}
            name="units"
            label={name}
            {...(at === 0 && { help: 'hiddenLayers' })}
            text={size}
            disabled={isLocked}
            onChange={(text) => set(layers.with(at, text))}
          >
            <Button
              icon
              className={styles.remove}
              disabled={isLocked}
              aria-label={t('train.hidden.remove', { layer: name })}
              onClick={() => set(layers.toSpliced(at, 1))}
            >
              <X size={16} aria-hidden="true" />
            </Button>
          </NumberSetting>
        )
      })}
      {layers.length === 0 && <p className={styles.text}>{t('train.hidden.none')}</p>}
      <Button
        className={styles.add}
        disabled={isLocked || layers.length >= mostHiddenLayers}
        onClick={() => set([...layers, newSize])}
      >
        <Plus size={16} aria-hidden="true" />
        {t('train.hidden.add')}
      </Button>
      <Shape layers={layers} />
    </>
  )
}

/** The widths of all layers, and the number of parameters; renders nothing while a size is not valid. */
function Shape({ layers }: { readonly layers: readonly string[] }) {
  const { t } = useLanguage()
  if (layers.some((size) => draftProblem('units', size))) return null
  const sizes = sizesOf(layers.map((size) => parseNumber(size) ?? Number.NaN))
  return (
    <p className={styles.shape}>
      <strong>{sizes.join(' – ')}</strong>
      <br />
      {t('train.hidden.count', { count: fixed(parameterCount(sizes), 0) })}
    </p>
  )
}
