import { trainingClient } from '../../../state/clients/training-client'
import type { TrainingSettings } from '../../../training/settings/settings'
import { Button } from '../../shared/Button'
import { saveBlob } from '../../shared/save-blob'
import { useLanguage } from '../../shared/use-language'
import { useTask } from '../../shared/use-task'

interface SaveWeightsProps {
  /** The settings of the current run; undefined if there is no net. */
  readonly settings: TrainingSettings | undefined
}

/** Saves the current net as a safetensors file. */
export function SaveWeights({ settings }: SaveWeightsProps) {
  const { t } = useLanguage()
  const { isBusy, problem, run } = useTask()
  const save = async (): Promise<void> => {
    const bytes = settings && (await trainingClient.look({ kind: 'weights', settings }))
    if (bytes)
      saveBlob(new Blob([bytes], { type: 'application/octet-stream' }), 'backstep-weights.safetensors')
  }
  return (
    <>
      <Button disabled={isBusy || !settings} onClick={() => run(save)} title={t('train.weights.save-title')}>
        {t('train.weights.save')}
      </Button>
      {problem !== undefined && <p role="alert">{t('save.failed', { detail: problem })}</p>}
    </>
  )
}
