import { useState } from 'react'
import type { Text } from '../../../i18n/text'
import { messageOf } from '../../../lib/message-of'
import { trainingClient } from '../../../state/clients/training-client'
import { beginningWith } from '../../../training/files/beginning-with'
import { type WeightsFault, weightsSentence } from '../../../training/files/weights-fault'
import { readWeights } from '../../../training/files/weights-file'
import { FileButton } from '../../shared/FileButton'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import styles from './WeightsFile.module.css'

interface OpenWeightsProps {
  /** Whether a run is in progress that must not be replaced. */
  readonly isBusy: boolean
}

/** The result of opening the last file. */
type Outcome =
  | { readonly kind: 'fault'; readonly sentence: Text }
  | { readonly kind: 'opened'; readonly file: string; readonly iteration: number }

async function contentsOf(file: File): Promise<ReturnType<typeof readWeights> | WeightsFault> {
  try {
    return readWeights(new Uint8Array(await file.arrayBuffer()))
  } catch (thrown) {
    return { code: 'unreadable', detail: messageOf(thrown) }
  }
}

/**
 * Replaces the current net with the one in a safetensors file; a file without one gets a message and changes
 * nothing.
 */
export function OpenWeights({ isBusy }: OpenWeightsProps) {
  const { t, say } = useLanguage()
  const [outcome, setOutcome] = useState<Outcome>()

  async function open(file: File): Promise<void> {
    const read = await contentsOf(file)
    if ('code' in read) {
      setOutcome({ kind: 'fault', sentence: weightsSentence(file.name, read) })
      return
    }
    trainingClient.restore(beginningWith(read))
    setOutcome({ kind: 'opened', file: file.name, iteration: read.iteration })
  }

  return (
    <>
      <FileButton
        label={t('train.weights.open')}
        title={t('train.weights.open-title')}
        accept=".safetensors"
        disabled={isBusy}
        onFile={open}
      />
      {outcome?.kind === 'fault' && (
        <p className={styles.outcome} role="alert">
          {say(outcome.sentence)}
        </p>
      )}
      <div className={styles.place} role="status">
        {outcome?.kind === 'opened' && (
          <p className={styles.outcome}>
            {t('train.weights.opened', { file: outcome.file, iteration: fixed(outcome.iteration, 0) })}
          </p>
        )}
      </div>
    </>
  )
}
