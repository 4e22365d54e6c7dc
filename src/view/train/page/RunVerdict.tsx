import { TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { trainingClient } from '../../../state/clients/training-client'
import type { TrainingState } from '../../../training/client/training-state'
import { type EndedRun, fruitless } from '../../../training/outcome/fruitless'
import { fruitlessSentence } from '../../../training/outcome/fruitless-sentence'
import { useLanguage } from '../../shared/use-language'
import styles from './RunVerdict.module.css'

interface RunVerdictProps {
  readonly training: TrainingState
}

/** What went wrong in a run that ended and learned nothing. */
export function RunVerdict({ training }: RunVerdictProps) {
  const { say } = useLanguage()
  const run = useEndedRun(training)
  return (
    run && (
      <p className={styles.verdict}>
        <TriangleAlert className={styles.sign} size={20} aria-hidden="true" />
        {say(fruitlessSentence(run, fruitless(run)))}
      </p>
    )
  )
}

/** A run that has ended, with the numbers in its net; undefined until they are known. */
function useEndedRun({ settings, history }: TrainingState): EndedRun | undefined {
  const [run, setRun] = useState<EndedRun>()
  useEffect(() => {
    if (!settings) return
    let isLatest = true
    void trainingClient.look({ kind: 'histograms' }).then((histograms) => {
      if (isLatest && histograms) setRun({ settings, history, histograms })
    })
    return () => {
      isLatest = false
    }
  }, [settings, history])
  return run?.history === history ? run : undefined
}
