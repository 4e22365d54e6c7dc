import type { CheckState } from '../../checking/check-state'
import type { CheckRequest } from '../../checking/protocol'
import { sentenceFor } from '../../checking/sentence'
import { sizeOf } from '../../engine/tensor'
import { Button } from '../shared/Button'
import { fixed } from '../shared/fixed'
import { ProgressBar } from '../shared/ProgressBar'
import { useLanguage } from '../shared/use-language'
import styles from './CheckRunner.module.css'
import { checkClient } from './check-client'

interface CheckRunnerProps {
  readonly state: CheckState
  readonly request: CheckRequest
}

/** Starts and stops the check, and shows how far it has come. */
export function CheckRunner({ state, request }: CheckRunnerProps) {
  const { t, say } = useLanguage()
  const isBusy = state.phase === 'loading' || state.phase === 'checking'
  return (
    <>
      {isBusy ? (
        <Button onClick={() => checkClient.stop()}>{t('check.stop')}</Button>
      ) : (
        <Button strong onClick={() => checkClient.start(request)}>
          {t('check.start')}
        </Button>
      )}
      {isBusy && <ProgressBar label={t('check.progress')} share={shareOf(state)} />}
      <CheckStatus state={state} />
      {state.error && (
        <p className={styles.failure} role="alert">
          {say(sentenceFor(state.error))}
        </p>
      )}
    </>
  )
}

const totalOf = ({ arrays }: CheckState): number => arrays.reduce((sum, { shape }) => sum + sizeOf(shape), 0)

function shareOf(state: CheckState): number {
  const { phase, download, checkedEntries } = state
  if (phase === 'loading') return download ? download.loadedBytes / download.totalBytes : 0
  return checkedEntries / totalOf(state)
}

function CheckStatus({ state }: Pick<CheckRunnerProps, 'state'>) {
  const { t } = useLanguage()
  const { phase, download, checkedEntries } = state
  const counts = { checked: fixed(checkedEntries, 0), total: fixed(totalOf(state), 0) }
  const words = {
    idle: t('check.status.idle'),
    loading: download
      ? t('check.status.download', { share: Math.floor(shareOf(state) * 100) })
      : t('check.status.loading'),
    checking: t('check.status.checking', counts),
    stopped: t('check.status.stopped', counts),
    finished: undefined,
    failed: undefined,
  }[phase]
  return words === undefined ? null : <p className={styles.status}>{words}</p>
}
