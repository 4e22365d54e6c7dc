import { useState } from 'react'
import type { TrainingSettings } from '../../../training/settings'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import { saveBlob } from '../save-blob'
import { trainingClient } from '../training-client'

interface SaveWeightsProps {
  /** Those of the present run; undefined where there is no net. */
  readonly settings: TrainingSettings | undefined
}

/** Saves the net as it stands as a safetensors file. */
export function SaveWeights({ settings }: SaveWeightsProps) {
  const { t } = useLanguage()
  const [isBusy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    if (!settings) return
    setBusy(true)
    const bytes = await trainingClient.look({ kind: 'weights', settings })
    if (bytes)
      saveBlob(new Blob([bytes], { type: 'application/octet-stream' }), 'backstep-weights.safetensors')
    setBusy(false)
  }
  return (
    <Button disabled={isBusy || !settings} onClick={save} title={t('train.weights.save-title')}>
      {t('train.weights.save')}
    </Button>
  )
}
