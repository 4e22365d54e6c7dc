import { type CheckState, entryCount, isBusy, shareDone } from '../../checking/check-state'
import type { CheckRequest } from '../../checking/protocol'
import { sentenceFor } from '../../checking/sentence'
import { checkClient } from '../../state/clients/check-client'
import { Button } from '../shared/Button'
import { Failure } from '../shared/Failure'
import { fixed } from '../shared/fixed'
import { ProgressBar } from '../shared/ProgressBar'
import { useLanguage } from '../shared/use-language'
import styles from './CheckRunner.module.css'

interface CheckRunnerProps {
  readonly state: CheckState
  readonly request: CheckRequest
}

/** Starts and stops the check, and shows its progress. */
export function CheckRunner({ state, request }: CheckRunnerProps) {
  const { t } = useLanguage()
  return (
    <>
      {isBusy(state) ? (
        <Button onClick={() => checkClient.stop()}>{t('check.stop')}</Button>
      ) : (
        <Button strong onClick={() => checkClient.start(request)}>
          {t('check.start')}
        </Button>
      )}
      {isBusy(state) && <ProgressBar label={t('check.progress')} share={shareDone(state)} />}
      <CheckStatus state={state} />
      {state.error && <Failure sentence={sentenceFor(state.error)} />}
    </>
  )
}

function CheckStatus({ state }: Pick<CheckRunnerProps, 'state'>) {
  const { t } = useLanguage()
  const { phase, download, checkedEntries } = state
  const counts = { checked: fixed(checkedEntries, 0), total: fixed(entryCount(state), 0) }
  const words = {
    idle: t('check.status.idle'),
    loading: download
      ? t('check.status.download', { share: Math.floor(shareDone(state) * 100) })
      : t('check.status.loading'),
    checking: t('check.status.checking', counts),
    stopped: t('check.status.stopped', counts),
    finished: undefined,
    failed: undefined,
  }[phase]
  return words === undefined ? null : <p className={styles.status}>{words}</p>
}
